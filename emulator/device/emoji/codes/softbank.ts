// The emoji of J-PHONE, Vodafone and SoftBank: six pages of code points.

export const SOFTBANK_CODES = `
E001 boy girl kiss-mark man woman t-shirt sneaker camera telephone mobile fax computer punch
E00E thumbs-up point-up fist victory hand ski golf tennis baseball surfer soccer fish horse car
E01C boat airplane railway-car bullet-front
E020 question exclamation heart broken-heart clock-1 clock-2
E026 clock-3 clock-4 clock-5 clock-6 clock-7 clock-8
E02C clock-9 clock-10 clock-11 clock-12 cherry-blossom trident rose
E033 pine ring gem house church office station fuel-pump fuji microphone movie-camera note key
E040 saxophone guitar trumpet fork-knife cocktail coffee cake beer snowman cloud sunny umbrella
E04C crescent sunrise angel cat tiger bear dog mouse whale penguin face-blush face-happy
E058 face-sad face-angry poop
E101 postbox postbox mail-to phone-to face-wink-tongue face-heart-eyes face-scream face-sweat
E109 monkey octopus pig alien rocket crown bulb clover kissing-couple gift pistol search runner
E116 hammer fireworks maple fallen-leaves devil ghost skull fire briefcase seat hamburger
E121 fountain tent hot-springs ferris-wheel ticket cd dvd radio video-tape tv invader part-mark
E12D mahjong vs money-bag dart trophy checkered-flag slot racehorse speedboat bicycle
E137 construction mens womens baby syringe zzz zap high-heel bath toilet loudspeaker loudspeaker
E143 crossed-flags lock unlock sunset fried-egg book currency yen-chart satellite muscle bank
E14E traffic-light parking bus-stop restroom police post-office atm hospital convenience school
E158 hotel bus taxi
E201 walker ship koko heart-deco eight-star asterisk underage no-smoking beginner wheelchair
E20B chart-bars heart-suit diamond-suit spade-suit club-suit key-hash loop new up cool kanji-yu
E216 kanji-mu kanji-getsu kanji-shin red-disc box small-box key-1 key-2 key-3 key-4 key-5 key-6
E222 key-7 key-8 key-9 key-0 kanji-toku kanji-wari word-sa word-id kanji-man kanji-ku kanji-shi
E22D kanji-ei point-up point-down point-left point-right arrow-up arrow-down arrow-right
E235 arrow-left arrow-ne arrow-nw arrow-se arrow-sw play play-back fast-forward rewind
E23E star-of-david aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn
E249 aquarius pisces ophiuchus top word-ok copyright registered vibration mobile-off warning
E253 info-person
E301 memo necktie hibiscus tulip sunflower bouquet palm cactus restroom headphones sake beers
E30D congratulations cigarette pill balloon bomb party scissors ribbon kanji-hi minidisc
E317 megaphone lady-hat dress sandal boot lipstick nail massage haircut barber kimono bikini
E323 handbag clapper bell notes beating-heart beating-heart arrow-heart blue-heart green-heart
E32C yellow-heart purple-heart sparkles star dash sweat-drops o-mark x-mark anger glowing-star
E336 grey-question grey-exclamation tea bread soft-ice fries dango rice-cracker rice spaghetti
E340 ramen curry rice-ball oden sushi apple tangerine strawberry watermelon tomato eggplant
E34B birthday bento stew
E401 face-sweat face-smirk face-pensive face-grin face-wink face-persevere face-confounded
E408 face-sleepy face-tongue face-relieved face-fearful face-mask face-flushed face-bored
E40F face-cold-sweat face-astonished face-sob face-joy face-cry face-relaxed face-glad face-rage
E417 face-kiss face-kiss-heart eyes nose ear mouth pray wave clap ok-hand thumbs-down open-hands
E423 no-person ok-person couple-heart bow raised-hands couple dancers basketball football 8ball
E42D swimmer recreation-car truck fire-engine ambulance police-car roller-coaster metro
E435 bullet-train bamboo-tree gift-heart dolls graduation backpack carp-streamer umbrella-closed
E43D wedding wave-sea shaved-ice sparkler shell wind-chime cyclone rice-ear pumpkin moon-viewing
E447 leaves santa sunrise sunset night rainbow
E501 love-hotel art top-hat store castle-japan castle movie-camera factory tower - japan-flag
E50C us-flag fr-flag de-flag it-flag gb-flag es-flag ru-flag cn-flag kr-flag blond-man
E516 chinese-cap turban old-man old-woman baby worker princess statue guard dancer dolphin bird
E522 tropical-fish chick hamster bug elephant koala monkey sheep wolf cow rabbit snake chicken
E52F boar camel frog blood-a blood-b blood-ab blood-o footprint trade-mark
`;
