// Emoji that are drawings laid over each other. After a drawing's name, ":R" tints it, ">" turns it a quarter
// clockwise, "|" mirrors it. A word in quotes is set in the phone's own letters.

export const COMPOSITIONS = `
face-happy          face eyes-open mouth-smile
face-glad           face eyes-happy mouth-open
face-relaxed        face eyes-calm mouth-smile blush
face-blush          face eyes-happy mouth-smile blush
face-angry          face:R brows-angry mouth-frown
face-rage           face:R brows-angry mouth-frown steam
face-triumph        face brows-angry mouth-flat steam
face-sad            face brows-sad mouth-frown
face-pensive        face eyes-shut mouth-flat
face-relieved       face eyes-calm mouth-flat blush
face-confounded     face eyes-pinched mouth-wavy
face-weary          face eyes-pinched mouth-open
face-persevere      face eyes-pinched mouth-flat
face-tired          face eyes-pinched mouth-round
face-dizzy          face eyes-crossed mouth-round
face-astonished     face eyes-open mouth-round
face-flushed        face eyes-wide mouth-flat blush
face-fearful        face:B eyes-wide mouth-wavy
face-scream         face:B eyes-wide mouth-scream
face-sweat-smile    face eyes-happy mouth-open drop-brow
face-sweat          face brows-sad mouth-frown drop-brow
face-cold-sweat     face pale-brow brows-sad mouth-wavy drop-brow
face-bored          face eyes-aside mouth-frown
face-smirk          face eyes-aside mouth-smirk
face-grin           face eyes-happy mouth-teeth
face-laughing       face eyes-pinched mouth-teeth
face-joy            face eyes-happy mouth-open tear-drops
face-cry            face brows-sad mouth-frown tear
face-sob            face eyes-shut mouth-open tears
face-sleepy         face eyes-shut mouth-round bubble
face-mask           face eyes-open face-cover
face-heart-eyes     face eyes-heart mouth-open
face-kiss           face eyes-calm mouth-kiss blush
face-kiss-heart     face eyes-wink mouth-kiss small-heart
face-wink           face eyes-wink mouth-smile
face-wink-tongue    face eyes-wink mouth-out
face-tongue         face eyes-pinched mouth-out
face-yum            face eyes-happy mouth-lick

cat-happy           cat-face eyes-open mouth-open
cat-grin            cat-face eyes-happy mouth-teeth
cat-joy             cat-face eyes-happy mouth-open tear-drops
cat-heart-eyes      cat-face eyes-heart mouth-cat
cat-smirk           cat-face eyes-aside mouth-smirk
cat-kiss            cat-face eyes-calm mouth-kiss
cat-angry           cat-face:R brows-angry mouth-cat
cat-cry             cat-face brows-sad mouth-cat tear
cat-scream          cat-face:B eyes-wide mouth-scream

monkey-blind        monkey paws-on-eyes
monkey-deaf         monkey paws-on-ears
monkey-mute         monkey paws-on-mouth
frowning-person     pouting-person tear

blue-heart          heart:B
green-heart         heart:G
yellow-heart        heart:Y
purple-heart        heart:V
green-book          closed-book:G
blue-book           closed-book:B
orange-book         closed-book:O
dvd                 cd "DV"
grey-exclamation    exclamation:S
grey-question       question:S

arrow-right         arrow-up>
arrow-down          arrow-up>>
arrow-left          arrow-up>>>
arrow-ne            arrow-diagonal
arrow-se            arrow-diagonal>
arrow-sw            arrow-diagonal>>
arrow-nw            arrow-diagonal>>>
arrow-vertical      arrow-both>
arrow-hook          arrow-return|
arrow-bent-up       arrow-bent
arrow-bent-down     arrow-bent:B|>>
play-back           play|
rewind              fast-forward|
up-button           play>>>
down-button         play>
double-down         double-up>>
triangle-down       triangle-up>>
point-right         point-left|
point-down          point-up>>

red-disc            disc:R
blue-disc           disc:B
orange-diamond      diamond-suit:O
blue-diamond        diamond-suit:B
small-orange-diamond small-diamond
small-blue-diamond  small-diamond:B
crossed-box         square:G "×":W

clock-1             circle minute-hand hour-1
clock-2             circle minute-hand hour-2
clock-3             circle minute-hand hour-12>
clock-4             circle minute-hand hour-1>
clock-5             circle minute-hand hour-2>
clock-6             circle minute-hand hour-12>>
clock-7             circle minute-hand hour-1>>
clock-8             circle minute-hand hour-2>>
clock-9             circle minute-hand hour-12>>>
clock-10            circle minute-hand hour-1>>>
clock-11            circle minute-hand hour-2>>>
clock-12            circle minute-hand hour-12

key-1               box "1"
key-2               box "2"
key-3               box "3"
key-4               box "4"
key-5               box "5"
key-6               box "6"
key-7               box "7"
key-8               box "8"
key-9               box "9"
key-0               box "0"
key-10              box "10"
key-hash            box "#"

word-ok             square:B "OK":W
word-ng             square:R "NG":W
word-cl             square:R "CL":W
word-id             square:V "ID":W
word-sa             square:O "サ":W
koko                square:R "ココ":W
q-mark              box "Q"
parking             square:B "P":W
information         square:B "i":W
underage            circle:R "18":R
blood-a             square:R "A":W
blood-b             square:R "B":W
blood-ab            square:R "AB":W
blood-o             square:R "O":W
kanji-kin           disc:R "禁":W
kanji-hi            disc:R "秘":W
congratulations     disc:R "祝":W
kanji-toku          disc:R "得":W
kanji-ku            square:B "空":W
kanji-go            square:R "合":W
kanji-man           square:R "満":W
kanji-yu            square:O "有":W
kanji-mu            square:O "無":W
kanji-getsu         square:O "月":W
kanji-shin          square:O "申":W
kanji-wari          square:R "割":W
kanji-shi           square:G "指":W
kanji-ei            square:O "営":W
kanji-ka            disc:O "可":W
yen                 circle:O "¥":O
dollar-sign         "＄":G
currency            circle:G "$":G
copyright           circle "C"
registered          circle "R"
trade-mark          "TM"
i-mode-framed       box:O "ｉ":O
i-appli-framed      box:O "α":O
provided            square:R "D":W
`;
