// The emoji of EZweb, by the code points au published for them.

export const AU_CODES = `
E468 sky-star cyclone traffic-light runner sparkle-box ferris-wheel slot confetti whale
E471 face-happy face-angry face-sob face-tired zzz bulb broken-heart two-hearts eight-star bomb
E47B fire hourglass cigarette no-smoking wheelchair beginner warning exclamation question
E484 no-entry snowman crescent zap sunny half-moon snowflake glowing-star umbrella cloud
E48E partly-sunny aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn
E499 aquarius pisces ophiuchus handbag notebook ticket book clip pencil triangle-ruler atm
E4A4 convenience restroom parking bus-stop satellite anchor bank house fork-knife office bicycle
E4AF bus bullet-front car truck airplane boat railway-car soccer tennis snowboard checkered-flag
E4BA baseball football hot-springs lantern clapper night tower wine cocktail beer meat dart game
E4C7 money-bag die pine cherry-blossom ghost japan-flag watermelon maple gift cake fried-egg
E4D2 cherries blowfish strawberry rice-ball hamburger rabbit horse monkey frog cat penguin ant
E4DE pig poodle bird dog palm sunflower tulip anger drop face-wink-tongue sos muscle arrow-heart
E4EB kiss-mark invader fish-cake paw devil white-flower kanji-hi hundred punch dash poop
E4F6 point-up kanji-toku skull thumbs-up woman face-relaxed man speech glasses point-left
E500 point-right family tv microphone purse notes guitar violin headphones lipstick pistol
E50B massage dvd blouse alien up syringe loudspeaker bell clover ring camera scissors
E517 movie-camera search key high-heel postbox lock name-badge receiver package fax mail key-1
E523 key-2 key-3 key-4 key-5 key-6 key-7 key-8 key-9 key-10 - play-back play rewind fast-forward
E531 small-box small-square information small-box small-square small-orange-diamond
E537 small-blue-diamond box filled-box circle disc plus minus asterisk arrow-up arrow-down
E541 forbidden down-button up-button double-down double-up orange-diamond blue-diamond box
E549 filled-box red-disc box arrow-nw arrow-se trade-mark multiply x-mark crossed-box
E552 arrow-right arrow-left divide arrow-ne arrow-sw check copyright registered triangle-up
E55B triangle-down arrow-hook arrow-return check scroll round-pushpin page floppy calendar
E564 clipboard green-book blue-book orange-book closed-book page calendar notebook notebook
E56D pushpin notebook book ruler fuel-pump japan-map us-flag bar-chart chart-up chart-down
E578 free dollar-sign watch hourglass credit-card yen video-camera knife video-tape nut minidisc
E583 flashlight battery dollar - wrench mobile plug link newspaper
E58F folder folder mail-to outbox inbox alarm-clock heart telephone coffee foggy golf basketball pager
E59C art masks circus ribbon birthday spade-suit diamond-suit club-suit eyes ear victory hand
E5A8 new-moon waning-moon half-moon word-cl key-0 word-ok face-dizzy two-hearts boom sweat-drops
E5B3 earth ramen new t-shirt shoe computer radio rose wedding metro fuji note angel tiger bear
E5C2 mouse face-wink face-heart-eyes face-scream face-sweat octopus rocket crown kissing-couple
E5CB hammer fireworks fallen-leaves briefcase fountain tent mahjong vs trophy turtle es-flag
E5D6 ru-flag construction bath crossed-flags sunset hatching yen-chart police post-office
E5DF hospital
EA80 school hotel ship underage chart-bars cool kanji-wari word-sa word-id kanji-man kanji-ku
EA8B kanji-shi kanji-ei point-up point-down crystal-ball vibration mobile-off memo necktie
EA94 hibiscus bouquet cactus sake beers congratulations pill balloon party - lady-hat boot nail
EAA1 haircut barber kimono bikini heart-suit sparkling-heart blue-heart green-heart yellow-heart
EAAA purple-heart sparkles ski o-mark tea bread soft-ice fries dango rice-cracker rice spaghetti
EAB6 curry oden sushi apple tangerine tomato eggplant bento stew face-smirk face-pensive
EAC1 face-triumph face-persevere face-confounded face-sleepy face-laughing face-fearful
EAC7 face-mask face-flushed face-bored face-astonished face-cold-sweat staff face-blush
EACE face-kiss face-kiss-heart nose mouth pray clap ok-hand thumbs-down wave no-person ok-person
EAD9 bow couple-heart dancers trumpet 8ball swimmer fire-engine ambulance police-car
EAE2 roller-coaster bamboo-tree dolls graduation backpack carp-streamer umbrella-closed bride
EAEA shaved-ice sparkler shell wind-chime pumpkin moon-viewing santa night rainbow love-hotel
EAF4 sunrise top-hat store castle-japan castle factory fr-flag - lock capital-letters
EAFE small-letters digits symbols kanji-ka check-box nib radio-button search back bookmark
EB08 phone-to house-garden postbox page lock refresh de-flag it-flag gb-flag cn-flag kr-flag
EB13 blond-man chinese-cap turban old-man old-woman baby worker princess dolphin dancer
EB1D tropical-fish bug elephant koala cow snake chicken boar camel blood-a blood-b blood-o
EB29 blood-ab footprint sneaker flag arrow-bent-up arrow-bent-down interrobang two-exclamations
EB31 curly melon pineapple grapes banana corn mushroom chestnut peach sweet-potato pizza
EB3C poultry-leg tanabata tropical-drink dragon keyboard surfer fish bowling ogre goblin panda
EB47 tongue pig-nose blossom ice-cream doughnut cookie chocolate candy lollipop monkey-blind
EB51 monkey-mute monkey-deaf volcano gift-heart abc-letters custard bee beetle honey green-apple
EB5B money-wings dizzy-star face-rage cat-angry night cat-kiss cat-happy mail-to cat-joy
EB64 face-joy cat-heart-eyes cat-scream face-weary cat-cry face-cry cat-smirk dress moyai
EB6D station flower-cards joker shrimp mail walker siren - beating-heart chick jeans love-letter
EB79 recycle arrow-both arrow-vertical wave-sea seedling snail cat-grin face-grin - herb fist
EB84 key-hash raising-hand raised-hands frowning-person pouting-person
`;
