// Hands, people and other beings.

export const PEOPLE = `
eyes          ear           nose          mouth         tongue        kiss-mark
............  ....NNNNN...  .....NNN....  ............  ............  ............
..KKK..KKK..  ...NnnnnnN..  .....NnN....  ...RR.RR....  .RR......RR.  .RR......RR.
.KwwwKKwwwK.  ..NnNNNNnnN.  .....NnnN...  ..RrrRrrR...  .RrRRRRRRrR.  ..RR.RR.RR..
KwwwwKKwwwwK  ..NnN..NNnN.  .....NnnN...  .RrrrrrrrR..  .RrrrrrrrrR.  ...RRRRRR...
KwKKwKKwKKwK  .NnN.NN.NnN.  ....NnnnN...  RRRRRRRRRRR.  ..RRRRRRRR..  .RRRRRRRRRR.
KwKKwKKwKKwK  .NnN.NnN.nN.  ....NnnnnN..  RwwwwwwwwwR.  ...RppRpR...  ..RRRRRRRR..
KwKKwKKwKKwK  .NnnN.NnNnN.  ...NnnnnnN..  .RRRRRRRRR..  ...RppRppR..  ...R.RR.R...
KwwwwKKwwwwK  ..NnN.NnnN..  ...NnnnnnnN.  .RrrrrrrrR..  ...RpppppR..  ..RR....RR..
.KwwwKKwwwK.  ...NnNNnN...  ..NNnnnnnNN.  ..RrrrrrR...  ...RpppppR..  ...RRRRRR...
..KKK..KKK..  ...NnnnnN...  ..NnNnnnNnN.  ...RRRRR....  ....RpppR...  ....RRRR....
............  ....NnnN....  ..NNKNnNKNN.  ............  .....RRR....  ............
............  .....NN.....  ....NNNNN...  ............  ............  ............

fist          punch         victory       hand          wave          thumbs-up
...NNNNNN...  ....NNNNNN..  .NN....NN...  .....NN.....  A...NN....A.  ....NN......
..NnNnNnNNN.  .NNNnnnnnN..  NnnN..NnnN..  ..NNNnNNN...  .A.NnNNN.A..  ...NnN......
..NnNnNnNnN.  NnnNNNNnnnNN  .NnnN.NnN...  ..NnNnNnNNN.  .NNnNnNnN...  ...NnN......
..NnNnNnNnN.  NnnnnnnNnnnN  .NnnNNnnN...  ..NnNnNnNnN.  NnNnNnNnN...  ..NnnN......
.NNNNNNNNnN.  NNNNNNnNnnnN  ..NnnNnN....  ..NnNnNnNnN.  NnnnnnnnN.NN  ..NnnNNNNN..
.NnnnnnnNnN.  NnnnnnnNnnnN  ..NnnnnNNN..  ..NnnnnnNnN.  .NnnnnnnNNnN  NNNnnnnnnnN.
.NnNNNNNNnN.  NNNNNNnNnnnN  NNNnnnNnNnN.  .NNnnnnnnnN.  ..NnnnnnnnN.  BbNnnnNNNNN.
.NnnnnnnnnN.  NnnnnnnNnnnN  NnnNNNnNnNN.  .nNnnnnnnnN.  ..NnnnnnnN..  BbNnnnnnnnN.
..NnnnnnnN..  NNNNNNNNnnNN  NnnnnnNNnnN.  .nnNnnnnnN..  A..NnnnnN.A.  BbNnnnNNNN..
...NnnnnN...  .NnnnnNnnnN.  .NnnnnnnnN..  .NnnnnnnnN..  .A..NNNN.A..  BbNnnnnnnN..
...NnnnnN...  ..NNNNNNNN..  ..NnnnnnN...  ..NnnnnnN...  A.........A.  NNNNNNNNN...
...NNNNNN...  ............  ..NNNNNNN...  ...NNNNNN...  ............  ............

thumbs-down   ok-hand       point-up      point-left    open-hands    clap
NNNNNNNNN...  ......NN..NN  ....NNN.....  ............  ............  ...Y...Y....
BbNnnnnnnN..  .NNN.NnN.NnN  ....NnN.....  ....NNN.....  NN........NN  .Y..Y.Y..Y..
BbNnnnNNNN..  NnnnNNnNNnN.  ....NnN.....  ..NNnNNNN...  NnN.NNNN.NnN  ..NNN.NNN...
BbNnnnnnnnN.  NnNnNNnNnnN.  ....NnN.....  NNnnnnnnnNN.  .NnNnNNnNnN.  .NnnnNnnnN..
BbNnnnNNNNN.  NnN.NnnNnN..  ....NnNNN...  NnnnnnnnnnnN  NNnnnNNnnnNN  .NnnnNnnnN..
NNNnnnnnnnN.  NnN.NnnnnN..  .NN.NnNnNNN.  NNNNNNnnnnnN  NnnnnNNnnnnN  .NnnnNnnnN..
..NnnNNNNN..  .NnNNnnnnN..  NnnNNnNnNnN.  ....NnnnnnnN  NnnnnNNnnnnN  NnnnnNnnnnN.
..NnnN......  ..NnnnnnnN..  .NnnnnnnnnN.  ....NNNnnnnN  .NnnnNNnnnN.  NnnnnNnnnnN.
...NnN......  ...NnnnnnN..  .NNnnnnnnnN.  ....NnnnnnN.  ..NnnNNnnN..  .NnnnNnnnN..
...NnN......  ...NnnnnN...  ..NnnnnnnN..  .....NNnnN..  ..NnnNNnnN..  ..NnnNnnN...
....NN......  ....NNNN....  ...NnnnnnN..  ......NNN...  ..NNNNNNNN..  ..BBB.BBB...
............  ............  ...NNNNNNN..  ............  ............  ..BbB.BbB...

pray          raised-hands  muscle        boy           girl          man
....NNNN....  .N.N....N.N.  ...NNN......  ...NNNNNN...  ...NNNNNN...  ...KKKKKK...
....NnnN....  NnNnN..NnNnN  ..NnnnN.....  ..NNNNNNNN..  .RNNNNNNNNR.  ..KKKKKKKK..
....NNNN....  NnnnN..NnnnN  ..NnnnN.....  .NNNNNNNNNN.  RRNNNNNNNNRR  ..KKnnnnKK..
...NnNNnN...  .NnN....NnN.  ..NNnN......  .NNnNnnNnNN.  .RNNnnnnNNR.  ..KnnnnnnK..
...NnNNnN...  .NnN.NN.NnN.  .NnnN.......  .NnnnnnnnnN.  NNNnnnnnnNNN  .NnKKnnKKnN.
...NnNNnN...  ..NnNnnNnN..  .NnnN..NNN..  NnnKnnnnKnnN  NNnKnnnnKnNN  .NnnKnnKnnN.
..NnnNNnnN..  ...NNnnNN...  NnnN.NNnnnN.  NnnKnnnnKnnN  NNnKnnnnKnNN  ..NnnnnnnN..
..NnnNNnnN..  ...BBNNBB...  NnnNNnnnnnnN  .NnnnnnnnnN.  NNnnnnnnnnNN  ..NnKKKKnN..
.BNnnNNnnNB.  ...BbbbbB...  NnnnnnnnnnnN  .NnnRnnRnnN.  NN.nnRRnn.NN  ..NnnnnnnN..
BbBnnNNnnBbB  ...BbbbbB...  NnnnnnnnnnN.  ..NnnRRnnN..  .N..NnnN..N.  ...NnRRnN...
BbbBNNNNBbbB  ...BBBBBB...  .NNnnnnnNN..  ...NNNNNN...  ....NNNN....  ....NNNN....
BBBB....BBBB  ............  ...NNNNN....  ............  ............  ............

woman         blond-man     old-man       old-woman     baby          angel
...NNNNNN...  ...YYYYYY...  ...SSSSSS...  ....SSSS....  .....N......  ..OOOOOOOO..
..NNNNNNNN..  ..YyyyyyyY..  ..S.nnnn.S..  ...SwwwwS...  ...NNNNN....  ..O......O..
.NNNNnNNNNN.  ..YyynnyyY..  .Ss.nnnn.sS.  ..SSSSSSSS..  ..NnnnnnnN..  ..OOOOOOOO..
.NNNnnnnNNN.  ..YnnnnnnY..  .SnnnnnnnnS.  .SwwSnnSwwS.  .NnnnnnnnnN.  ...NNNNNN...
.NNnnnnnnNN.  .NnKKnnKKnN.  .NnKKnnKKnN.  .SwnnnnnnwS.  NnnKnnnnKnnN  w.NnnnnnnN.w
.NNKnnnnKNN.  .NnnKnnKnnN.  .NnnKnnKnnN.  .SnKKnnKKnS.  NnnKnnnnKnnN  SNnKnnnnKnNS
.NNnnnnnnNN.  ..NnnnnnnN..  ..NnnnnnnN..  .NnnKnnKnnN.  NnppnnnnppnN  wNnnnnnnnnNw
.NNnnRRnnNN.  ..NnnnnnnN..  ..NSSSSSSN..  ..NnnnnnnN..  .NnnnOOnnnN.  SSNnnRRnnNSS
NNN.nnnn.NNN  ..NnnRRnnN..  ..SwwRRwwS..  ..NnnRRnnN..  .NnnnOOnnnN.  wwSNNNNNNSww
NN..NnnN..NN  ...NnnnnN...  ..SwwwwwwS..  ...NnnnnN...  ..NnnnnnnN..  SwwSwwwwSwwS
....NNNN....  ....NNNN....  ...SSSSSS...  ....NNNN....  ...NNNNNN...  .SSSwwwwSSS.
............  ............  ............  ............  ............  ...SSSSSS...

police        guard         worker        princess      bride         santa
...BBBBBB...  ...KKKKKK...  ....OOOO....  ..O..OO..O..  ..SSSSSSSS..  ....RRRR.SS.
.BBBBYYBBBB.  ..KKKKKKKK..  ..OOyyyyOO..  ..OO.OO.OO..  .SwwPPPPwwS.  ..RRrrrrRwwS
.BbbbYYbbbB.  ..KKKKKKKK..  .OyyyOOyyyO.  ..OyOyyOyO..  SwPPRPPRPPwS  .RrrrrrrrRSS
..BBBBBBBB..  ..KKKKKKKK..  .OOOOOOOOOO.  ..OOOOOOOO..  SwNNnnnnNNwS  SSSSSSSSSSSS
...NnnnnN...  ..KKKKKKKK..  ..NnnnnnnN..  .NNNnnnnNNN.  SwNnnnnnnNwS  SwwwwwwwwwwS
..NnKnnKnN..  ..KnnnnnnK..  ..NnKnnKnN..  .NNnnnnnnNN.  SwNKnnnnKNwS  SSSSSSSSSSSS
..NnKnnKnN..  ..KnKnnKnK..  ..NnKnnKnN..  .NNKnnnnKNN.  SwNnnnnnnNwS  .SnKnnnnKnS.
..NnnnnnnN..  ..KnnnnnnK..  ..NnnnnnnN..  .NNnnnnnnNN.  SwNnnRRnnNwS  .SwnnRRnnwS.
...NnRRnN...  ...KnRRnK...  ...NnRRnN...  .NNnnRRnnNN.  SwwNnnnnNwwS  .SwwwRRwwwS.
..BBNNNNBB..  ..RRKKKKRR..  ..GGNNNNGG..  .NN.nnnn.NN.  SwwwNNNNwwwS  ..SwwwwwwS..
.BbbbYbbbbB.  .RrrrYYrrrR.  .GggggggggG.  .NN.PPPP.NN.  SwwSwwwwSwwS  ...SwwwwS...
.BBBBBBBBBB.  .RRRRRRRRRR.  .GGGGGGGGGG.  ............  ............  ....SSSS....

turban        chinese-cap   family        couple        couple-heart  kissing-couple
...VVVVVV...  ....KRRK....  .KKK...NNN..  ..KKK..NNN..  ....R..R....  .....RR.....
..VvvvvvvV..  ...KkkkkK...  .KnK..NNnNN.  ..KnK.NNnNN.  ...RRRRRR...  .....RR.....
.VvVvvvVvvV.  ..KkkkkkkK..  .KnK..NNnNN.  ..KnK.NNnNN.  ....RRRR....  ............
.VvvVVVvvvV.  .KkkkkkkkkK.  ..B....NPN..  ...B...NPN..  .KKK.RR.NNN.  .KKKK..NNNN.
..VVnnnnVV..  .KKKKKKKKKK.  .BBB.N.PPP..  ..BBB..PPP..  KKKKK..NNNNN  KKKKKKNNNNNN
..NnnnnnnN..  ..NnnnnnnN..  BBBBNnNPPPPP  .BBBBBPPPPP.  KnnnK..NnnnN  KnnnnnnnnnNN
.NnKnnnnKnN.  .NnKKnnKKnN.  .BBB.R.PPP..  .BBBB.PPPPP.  KnnnK..NnnnN  KnKnnRRnnKnN
..NnnnnnnN..  ..NnnnnnnN..  .BBBRRRPPP..  ..BBB..PPP..  .KnK....NnN.  KnnnnRRnnnnN
..NKKKKKKN..  ..NnKnnKnN..  .B.B.R.PPP..  ..B.B.PPPPP.  .BBB....PPP.  .KnnnKNnnnN.
...KnRRnK...  ...NnRRnN...  .B.B.R..P...  ..B.B..P.P..  BbbbBBPPpppP  BBBBBBPPPPPP
....KKKK....  ....NNNN....  .B.B.R..P...  ..B.B..P.P..  BBBBBBPPPPPP  BbbbbBBPpppP
............  ............  ............  ............  ............  BBBBBBPPPPPP

dancers       dancer        runner        walker        person        bow
............  ......NNN...  ........KK..  ......KK....  ....KKKK....  ....KKKK....
..PPP..PPP..  ......NnN...  ........KK..  ......KK....  ...KkkkkK...  ...KKKKKK...
..NnN..NnN..  .N....NnN.N.  ....BBBB....  ............  ...KkkkkK...  ...KKnnKK...
..NnN..NnN..  ..N..RR..N..  ..BB.BBB.BB.  .....BBB....  ...KkkkkK...  ..KnnnnnnK..
P..P.PP.P..P  ...NRRRNN...  .B...BB.BB..  ....BBBB....  ....KKKK....  ...NKnnKN...
.PPPP..PPPP.  ....RRR.....  ....BBB.....  ...B.BBB....  ..KKkkkkKK..  ....NnnN....
...P....P...  ....RrR.....  ....BBBB....  ...B.BB.BB..  .KkkkkkkkkK.  .BBBBBBBBBB.
..PPP..PPP..  ...RrrrR....  ...BB..B....  .....BB.....  KkkkkkkkkkkK  BbbBbbbbBbbB
..PpP..PpP..  ..RrrrrrR...  .BBB...BB...  .....BBB....  KkkkkkkkkkkK  BbNBbbbbBNbB
..N.N..N.N..  .RRRRRRRRR..  .B......B...  ....B..B....  KkkkkkkkkkkK  .NNNBBBBNNN.
.NN..NN..NN.  ....N..N....  ........BB..  ...BB..BB...  KKKKKKKKKKKK  SSSSSSSSSSSS
............  ...N....N...  ............  ...B....B...  ............  ............

ok-person     no-person     raising-hand  info-person   pouting-person massage
...BBBBBB...  R..........R  .........NN.  ...NNNN.....  ...NNNNNN...  ....NNNN.R..
..B......B..  .R..KKKK..R.  ...NNNN..Nn.  ..NNNNNN....  ..NNNNNNNN..  ..NNNNNNNN.R
.B..KKKK..B.  ..RKKKKKKR..  ..NNNNNN.NnN  ..NNnnNN....  .NNNNnNNNNN.  .NNNnnnNNNN.
.B.KKKKKK.B.  ...KnnnnK...  ..NNnnNN.BB.  ..NKnnKN....  .NNnnnnnnNN.  R.NnnnnnnN..
.B.KnnnnK.B.  ...NKnnKN...  ..NnnnnN.BB.  ..NnnnnN....  .NKKnnnnKKN.  .RNKnnnnKN..
.B.NKnnKN.B.  ...NnnnnN...  ..NKnnKN.BB.  ...NRRN.....  .NNnKnnKnNN.  ..NnnnnnnN..
.B.NnnnnN.B.  ....NRRN....  ..NnnnnNBB..  ..PPPPPP.NNN  .NNnnnnnnNN.  NNnnnRRnnNN.
..B.NRRN.B..  .BBBBBBBBBB.  ...NRRN.BB..  .PppppppPPNN  .NNnnRRnnNN.  .NN.nnnn.NN.
...BBBBBB...  ..BBRBBRBB..  ..PPPPPPB...  .PPpppppPP..  .NNnRnnRnNN.  ..NNnnnnNN..
....BbbB....  ....BRRB....  .PpppppP....  .PPpppppP...  ..N.NnnN.N..  ....NnnN....
....BbbB....  ....BRRB....  .PpppppP....  ..PPPPPPP...  ....NNNN....  ....NNNN....
....BBBB....  ....R..R....  .PPPPPPP....  ............  ............  ............

haircut       barber        bath          toilet        alien         ghost
S....NNNN..S  .....SSSS...  ...A..A..A..  SSSSS.......  ...GGGGGG...  ...SSSSSS...
.S.NNNNNN.S.  .....SSSS...  ..A..A..A...  SwwwS.......  ..GggggggG..  ..SwwwwwwS..
S.NNNNNNNN.S  ....SSSSSS..  .......KKK..  SwwwS.......  .GggggggggG.  .SwwwwwwwwS.
.SNNnnnnNNS.  ....RwwBBw..  .......KnK..  SwwwS.......  GggggggggggG  .SwKKwwKKwS.
SSNnnnnnnNSS  ....wRwwBB..  .......NnN..  SwwwSSSSSSS.  GgKKggggKKgG  .SwKKwwKKwS.
..NKnnnnKN..  ....BwRwwB..  SSSSSSSSSSSS  SwwSaaaaaaaS  GgKKKggKKKgG  SSwwwwwwwwSS
..NnnnnnnN..  ....BBwRww..  SaaaaaaaaaaS  SSSSSSSSSSSS  GggKKggKKggG  SwwwwRRwwwwS
..NnnRRnnN..  ....wBBwRw..  SaaaaaaaaaaS  .SwwwwwwwwS.  .GggggggggG.  SSwwwRRwwwSS
...NnnnnN...  ....wwBBwR..  .SwwwwwwwwS.  ..SwwwwwwS..  .GggggggggG.  .SwwwwwwwwS.
..SSSSSSSS..  ....SSSSSS..  .SwwwwwwwwS.  ...SwwwwS...  ..GggKKggG..  .SwwwwwwwwSS
.SwwwwwwwwS.  .....SSSS...  ..SSSSSSSS..  ...SwwwwS...  ...GggggG...  ..SwSSwSwwS.
.SSSSSSSSSS.  .....SSSS...  ..S......S..  ..SSSSSSS...  ....GGGG....  ...S..S.SS..

skull         devil         ogre          goblin        poop
...KKKKKK...  V..........V  Y..R....R..Y  ...KKKKKK...  .....NN.....
..KwwwwwwK..  VV..VVVV..VV  YYRrRRRRrRYY  ..KRRRRRRK..  ....NnN.....
.KwwwwwwwwK.  VvVVvvvvVVvV  .RrrrrrrrrR.  .KRrrrrrrRK.  ....NnnN....
KwwwwwwwwwwK  .VvvvvvvvvV.  RrKKrrrrKKrR  .RKKrrrrKKR.  ...NnnnnN...
KwKKKwwKKKwK  VvKKvvvvKKvV  RryyKrrKyyrR  RryyKrrKyyrR  ..NNnnnnNN..
KwKKKwwKKKwK  VvvKKvvKKvvV  RryKrrrryKrR  RryKrrrryKrR  .NnwKnnwKnN.
KwwKwwwwKwwK  VvvKKvvKKvvV  RrrrRRRRrrrR  RrrrRRRRrrrR  .NnwwnnwwnN.
.KwwwKKwwwK.  VvvvvvvvvvvV  RrrrrrrrrrrR  RrrRrrrrRrrR  NNnnnnnnnnNN
..KwwwwwwK..  VvKvvvvvvKvV  RKwKKKKKKwKR  .RrrRRRRRRRR  NnnwKKKKwnnN
..KwKwKwKK..  .VvKKKKKKvV.  .RwKwwwwKwR.  .RrKKRRRRRRR  NnnnwwwwnnnN
..KwKwKwKK..  ..VVvvvvVV..  ..RKKKKKKR..  ..RrrrrrrR..  .NNNNNNNNNN.
...KKKKKK...  ....VVVV....  ...RRRRRR...  ...RRRRRR...  ............
`;
