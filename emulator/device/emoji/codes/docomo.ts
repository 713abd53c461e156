// The 176 basic and 76 further emoji of i-mode, by their Unicode code points.

export const DOCOMO_CODES = `
E63E sunny cloud umbrella snowman zap cyclone foggy drizzle
E646 aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces
E652 running-shirt baseball golf tennis soccer ski basketball checkered-flag
E65A pager train metro bullet-train car recreation-car bus ship airplane
E663 house office post-office hospital bank atm hotel convenience fuel-pump parking traffic-light
E66E restroom fork-knife coffee cocktail beer hamburger high-heel scissors microphone movie-camera
E678 arrow-ne carousel headphones art top-hat circus ticket cigarette no-smoking
E681 camera handbag book ribbon gift birthday telephone mobile memo tv game cd
E68D heart-suit spade-suit diamond-suit club-suit eyes ear fist victory hand
E696 arrow-se arrow-nw footprint shoe glasses wheelchair
E69C new-moon waning-moon half-moon crescent full-moon dog cat boat pine arrow-sw
E6AC clapper pouch nib
E6B1 person seat night
E6B7 soon on end clock
E6CE phone-to mail-to fax-to i-mode i-mode-framed mail provided point yen free word-id key
E6DA arrow-return word-cl search new flag free-dial key-hash q-mark
E6E2 key-1 key-2 key-3 key-4 key-5 key-6 key-7 key-8 key-9 key-0
E6EC heart beating-heart broken-heart two-hearts face-happy face-angry face-sad face-confounded face-dizzy
E6F5 arrow-bent-up note hot-springs flower-mark kiss-mark sparkles bulb anger punch bomb
E6FF notes arrow-bent-down zzz exclamation interrobang two-exclamations boom sweat-drops drop dash
E709 wavy-dash curly word-ok
E70C i-appli i-appli-framed t-shirt purse lipstick jeans snowboard bell door money-bag computer
E717 love-letter wrench pencil crown ring hourglass bicycle tea watch
E720 face-pensive face-relieved face-sweat-smile face-sweat face-rage face-bored face-heart-eyes
E727 thumbs-up face-tongue face-wink face-glad face-persevere face-smirk face-sob face-cry word-ng
E730 clip copyright trade-mark runner kanji-hi recycle registered warning
E738 kanji-kin kanji-ku kanji-go kanji-man arrow-both arrow-vertical school wave-sea fuji
E741 clover cherries tulip banana apple seedling maple cherry-blossom rice-ball cake sake ramen bread
E74E snail chick penguin fish face-yum face-grin horse pig wine face-scream
`;
