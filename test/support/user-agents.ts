// User agents as handsets, computers and crawlers send them, with what each must be taken for.
import type { AgentKind } from '../../gateway/carriers/agent.ts';
import type { Carrier } from '../../gateway/carriers/carrier.ts';

export type KnownAgent = {
  readonly userAgent: string;
  readonly carrier: Carrier;
  readonly kind: AgentKind;
  readonly model: string | null;
  readonly headers?: Readonly<Record<string, string>>;
};

type Line = readonly [string, string | null, Readonly<Record<string, string>>?];

function agents(carrier: Carrier, kind: AgentKind, lines: readonly Line[]): readonly KnownAgent[] {
  return lines.map(([userAgent, model, headers]) => ({
    userAgent,
    carrier,
    kind,
    model,
    ...(headers === undefined ? {} : { headers }),
  }));
}

/** Handsets that may have the app, of every carrier and era. */
export const INSTALLING_HANDSETS: readonly KnownAgent[] = [
  ...agents('docomo', 'carrier-browser', [
    ['DoCoMo/1.0/N503i/c10', 'N503i'],
    ['DoCoMo/1.0/SO503iS/c10', 'SO503iS'],
    ['DoCoMo/1.0/P503i', 'P503i'],
    ['DoCoMo/1.0/F504iS/c10/TB', 'F504iS'],
    ['DoCoMo/1.0/SO505i/c20/TC/W20H10', 'SO505i'],
    ['DoCoMo/1.0/N506iSII/c20/TB/W20H11', 'N506iSII'],
    ['DoCoMo/2.0 N2001(c10)', 'N2001'],
    ['DoCoMo/2.0 MST_v_SH2101V(c100)', 'SH2101V'],
    ['DoCoMo/2.0 N2701(c100;TB)', 'N2701'],
    ['DoCoMo/2.0 F2102V(c100;TB)', 'F2102V'],
    ['DoCoMo/2.0 N900i(c100;TB;W24H12)', 'N900i'],
    ['DoCoMo/2.0 P901iS(c100;TB;W24H12)', 'P901iS'],
    ['DoCoMo/2.0 SH902iS(c100;TB;W24H12)', 'SH902iS'],
    ['DoCoMo/2.0 SO902iWP+(c100;TB;W24H12)', 'SO902iWP+'],
    ['DoCoMo/2.0 D903i(c100;TB;W23H16)', 'D903i'],
    ['DoCoMo/2.0 P905iTV(c100;TC;W24H15)', 'P905iTV'],
    ['DoCoMo/2.0 N906imyu(c100;TB;W24H16)', 'N906imyu'],
    ['DoCoMo/2.0 F01A(c100;TB;W30H20)', 'F-01A'],
    ['DoCoMo/2.0 N06A3(c500;TB;W24H16)', 'N-06A'],
    ['DoCoMo/2.0 P03B(c500;TB;W24H16)', 'P-03B'],
    ['DoCoMo/2.0 SH05C(c500;TB;W24H16)', 'SH-05C'],
    ['DoCoMo/2.0 N01E(c500;TB;W24H16)', 'N-01E'],
    ['DoCoMo/2.0 F884i(c100;TB;W20H10)', 'F884i'],
  ]),
  ...agents('au', 'carrier-browser', [
    ['KDDI-CA37 UP.Browser/6.2.0.13.1.5 (GUI) MMP/2.0', 'W51CA'],
    ['KDDI-HI39 UP.Browser/6.2.0.13.1.5 (GUI) MMP/2.0', 'W51H'],
    ['KDDI-SH33 UP.Browser/6.2.0.11.2.1 (GUI) MMP/2.0', 'W52SH'],
    ['KDDI-TS3J UP.Browser/6.2.0.15.1.1 (GUI) MMP/2.0', 'W62T'],
    ['KDDI-HI3D UP.Browser/6.2_7.2.7.1.K.1.2.1 (GUI) MMP/2.0', 'W62H'],
    ['KDDI-CA3J UP.Browser/6.2_7.2.7.1.K.2.230 (GUI) MMP/2.0', 'CA006'],
    ['KDDI-TS3Z UP.Browser/6.2_7.2.7.1.K.9.55 (GUI) MMP/2.0', 'T007'],
  ]),
  ...agents('softbank', 'carrier-browser', [
    [
      'J-PHONE/4.0/J-SH51/SNJSHA3029293 SH/0001aa Profile/MIDP-1.0 Configuration/CLDC-1.0 Ext-Profile/JSCL-1.1.0',
      'J-SH51',
    ],
    [
      'J-PHONE/4.3/V602SH/SNXXXX0123456 SH/0008aa Profile/MIDP-1.0 Configuration/CLDC-1.0',
      'V602SH',
    ],
    ['J-PHONE/5.0/V603T/SNXXXX0123456 TS/2.00 Profile/MIDP-1.0 Configuration/CLDC-1.0', 'V603T'],
    [
      'J-PHONE/3.0/J-SH10',
      'J-SH10',
      { 'x-jphone-msname': 'J-SH10', 'x-jphone-java': 'JSCL-1.1.0' },
    ],
    [
      'Vodafone/1.0/V902SH/SHJ001 Browser/UP.Browser/7.0.2.1 Profile/MIDP-2.0 Configuration/CLDC-1.1',
      'V902SH',
    ],
    [
      'Vodafone/1.0/V904T/TJ001 Browser/VF-NetFront/3.3 Profile/MIDP-2.0 Configuration/CLDC-1.1',
      'V904T',
    ],
    ['MOT-V980/80.2F.2E. MIB/2.2.1 Profile/MIDP-2.0 Configuration/CLDC-1.1', '702MO'],
    [
      'SoftBank/1.0/910T/TJ001/SN123456789012345 Browser/NetFront/3.3 Profile/MIDP-2.0 Configuration/CLDC-1.1',
      '910T',
    ],
    [
      'SoftBank/1.0/812SHs/SHJ001 Browser/NetFront/3.4 Profile/MIDP-2.0 Configuration/CLDC-1.1',
      '812SHs',
    ],
    [
      'SoftBank/1.0/840SH/SHJ001[/Serial] Browser/NetFront/3.5 Profile/MIDP-2.0 Configuration/CLDC-1.1',
      '840SH',
    ],
    [
      'SoftBank/2.0/945SH/SHJ001 Browser/NetFront/3.5 Profile/MIDP-2.0 Configuration/CLDC-1.1',
      '945SH',
    ],
    [
      'SoftBank/1.0/001P/PJP10 Browser/NetFront/3.4 Profile/MIDP-2.0 Configuration/CLDC-1.1',
      '001P',
    ],
  ]),
];

/** Handsets of the three carriers whose Java platform cannot take the app. */
export const HANDSETS_WITHOUT_JAVA: readonly KnownAgent[] = [
  ...agents('docomo', 'carrier-browser', [
    ['DoCoMo/1.0/F501i', 'F501i'],
    ['DoCoMo/1.0/P502i/c10', 'P502i'],
    ['DoCoMo/1.0/N211iS/c10', 'N211iS'],
    ['DoCoMo/1.0/eggy/c300/s32/kPHS-K', 'eggy'],
  ]),
  ...agents('au', 'carrier-browser', [
    ['UP.Browser/3.04-KC14 UP.Link/3.4.5.9', 'A1012K'],
    ['KDDI-TS2A UP.Browser/6.2.0.9 (GUI) MMP/2.0', 'A5511T'],
    ['KDDI-SN31 UP.Browser/6.2.0.7.3.129 (GUI) MMP/2.0', 'W21S'],
  ]),
  ...agents('softbank', 'carrier-browser', [
    ['J-PHONE/2.0/J-SH03', 'J-SH03'],
    ['SoftBank/1.0/740SC/SCJ001 Browser/NetFront/3.4', '740SC'],
  ]),
];

/** A phone's full browser (D2). */
export const FULL_BROWSERS: readonly KnownAgent[] = [
  ...agents('docomo', 'full-browser', [
    ['Mozilla/4.08 (N903i;FOMA;c300;TB)', 'N903i'],
    ['Mozilla/5.0 (F05A;FOMA;like Gecko)', 'F-05A'],
  ]),
  ...agents('au', 'full-browser', [
    ['Mozilla/4.0 (compatible; MSIE 6.0; KDDI-SA39) Opera 8.60 [ja]', 'W51SA'],
    ['Opera/9.50 (KDDI-TS3J; BREW; Opera Mobi; U; ja) Presto/2.2.1', 'W62T'],
  ]),
  ...agents('softbank', 'full-browser', [
    ['Mozilla/5.0 (931SH;SoftBank;SHJ001) NetFront/3.5', '931SH'],
  ]),
  ...agents('other', 'full-browser', [['Mozilla/4.0 (jig browser web; 1.0.4)', null]]),
];

/** Whoever else comes. */
export const OTHER_AGENTS: readonly KnownAgent[] = [
  ...agents('docomo', 'installer', [
    ['DoCoMo/1.0/N504i/c30/TD', 'N504i'],
    ['DoCoMo/2.0 N900i(c100;TD)', 'N900i'],
    ['DoCoMo/2.0 F01A(c100;SD)', 'F-01A'],
  ]),
  ...agents('docomo', 'app', [
    ['DoCoMo/2.0 N900i(c100;TJ)', 'N900i'],
    ['DoCoMo/2.0 DOJA_INET_CLIENT(c100;TJ)', 'DOJA_INET_CLIENT'],
  ]),
  ...agents('docomo', 'other', [['DoCoMo/2.0 N906i(c100;AT)', 'N906i']]),
  ...agents('softbank', 'app', [
    ['SoftBank/1.0/910T/TJ001 Java/Java/1.0 Profile/MIDP-2.0 Configuration/CLDC-1.1', '910T'],
  ]),
  ...agents('softbank', 'other', [['SoftBank/1.0/932SH/SHJ001 Widgets/Widgets/1.0', '932SH']]),
  ...agents('other', 'smartphone', [
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
      null,
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/124.0.0.0 Mobile Safari/537.36',
      null,
    ],
    [
      'Mozilla/5.0 (Linux; Android 13; Pixel 7) AppleWebKit/537.36 Chrome/112.0 Mobile Safari/537.36',
      'Pixel 7',
    ],
  ]),
  ...agents('docomo', 'smartphone', [
    [
      'Mozilla/5.0 (Linux; Android 6.0.1; SO-02J Build/34.1) AppleWebKit/537.36 Mobile Safari/537.36',
      'SO-02J',
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; K) Chrome/124.0.0.0 Mobile',
      'SH-53C',
      { 'sec-ch-ua-model': '"SH-53C"' },
    ],
  ]),
  ...agents('au', 'smartphone', [
    [
      'Mozilla/5.0 (Linux; Android 8.0.0; SOV36 Build/45.0) AppleWebKit/537.36 Mobile Safari/537.36',
      'SOV36',
    ],
  ]),
  ...agents('softbank', 'smartphone', [
    ['Mozilla/5.0 (Linux; Android 9; 701SO) AppleWebKit/537.36 Mobile Safari/537.36', '701SO'],
  ]),
  ...agents('docomo', 'feature-android', [
    [
      'Mozilla/5.0 (Linux; Android 5.1.1; P-01J Build/03) AppleWebKit/537.36 Mobile Safari/537.36',
      'P-01J',
    ],
  ]),
  ...agents('au', 'feature-android', [
    [
      'Mozilla/5.0 (Linux; U; Android 4.4.4; ja-jp; KYF31 Build/105) AppleWebKit/537.36 Mobile Safari/537.36',
      'KYF31',
    ],
  ]),
  ...agents('softbank', 'feature-android', [
    [
      'Mozilla/5.0 (Linux; Android 4.4.4; 501SH Build/S1) AppleWebKit/537.36 Mobile Safari/537.36',
      '501SH',
    ],
  ]),
  ...agents('other', 'tablet', [
    ['Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148', null],
    [
      'Mozilla/5.0 (Linux; Android 12; SM-X700) AppleWebKit/537.36 Chrome/112.0 Safari/537.36',
      'SM-X700',
    ],
  ]),
  ...agents('docomo', 'tablet', [
    [
      'Mozilla/5.0 (Linux; U; Android 2.2; ja-jp; SC-01C Build/F) AppleWebKit/533.1 Mobile Safari/533.1',
      'SC-01C',
    ],
  ]),
  ...agents('other', 'ipod', [
    [
      'Mozilla/5.0 (iPod touch; CPU iPhone OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
      null,
    ],
  ]),
  ...agents('other', 'pc', [
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36',
      null,
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15',
      null,
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0', null],
  ]),
  ...agents('other', 'crawler', [
    [
      'DoCoMo/2.0 N905i(c100;TB;W24H16) (compatible; Googlebot-Mobile/2.1; +http://www.google.com/bot.html)',
      null,
    ],
    ['DoCoMo/2.0 SH905i(c100;TB;W24H16) (Google CHTML Proxy/1.0)', null],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 6_0) (compatible; bingbot/2.0)', null],
    ['SoftBank/1.0/841P/PJP11 Y!J-SRD/1.0', null],
  ]),
  ...agents('other', 'other', [
    ['curl/8.5.0', null],
    ['Mozilla/3.0(WILLCOM;KYOCERA/WX310K/2;1/C128) NetFront/3.3', null],
    ['emobile/1.0.0 (H11T; like Gecko; Wireless) NetFront/3.4', null],
  ]),
];
