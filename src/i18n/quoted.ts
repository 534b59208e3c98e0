/** Number words of a language as they appear in quotes. A word that ends in * matches all words with this beginning. */
export interface QuotedNumbers {
  numbers: Readonly<Record<string, number>>;
  /** Words that multiply the number before them. */
  multipliers: Readonly<Record<string, number>>;
}

/** Words for the numbers from `first` on, in order; variants of one number are separated by a slash. */
function counted(first: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(" ").flatMap((forms, i) => forms.split("/").map((word) => [word, first + i])));
}

const of = (value: number, ...words: string[]) => Object.fromEntries(words.map((word) => [word, value]));

/** The languages of quotes, by code, with their commonest number words. English has more; see en.numerals.ts. */
export const quoted: Readonly<Record<string, QuotedNumbers>> = {
  ru: {
    numbers: {
      ...counted(
        1,
        "один/одна/одного/одной два/две/двух три/трех/трёх четыре/четырех/четырёх пять/пяти шесть/шести семь/семи восемь/восьми",
      ),
      ...counted(
        9,
        "девять/девяти десять/десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать",
      ),
      ...{
        девятнадцать: 19,
        двадцать: 20,
        тридцать: 30,
        сорок: 40,
        пятьдесят: 50,
        сто: 100,
        ста: 100,
        двести: 200,
        триста: 300,
      },
    },
    multipliers: {
      ...of(100, "сотня", "сотни", "сотен"),
      ...of(1e3, "тыс", "тысяч*"),
      ...of(1e6, "млн", "миллион*"),
      ...of(1e9, "млрд", "миллиард*"),
    },
  },
  uk: {
    numbers: {
      ...counted(
        1,
        "один/одна/одного/однієї два/дві/двох три/трьох чотири/чотирьох пять/п'ять/п’ять шість/шести сім/семи вісім/восьми",
      ),
      ...counted(
        9,
        "девять/дев'ять/дев’ять десять/десяти одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять/п’ятнадцять шістнадцять",
      ),
      ...{
        сімнадцять: 17,
        вісімнадцять: 18,
        двадцять: 20,
        тридцять: 30,
        сорок: 40,
        сто: 100,
        ста: 100,
        двісті: 200,
        триста: 300,
      },
    },
    multipliers: {
      ...of(100, "сотня", "сотні", "сотень"),
      ...of(1e3, "тис", "тисяч*"),
      ...of(1e6, "млн", "мільйон*"),
      ...of(1e9, "млрд", "мільярд*"),
    },
  },
  bg: {
    numbers: counted(
      1,
      "един/една/едно два/две/двама три/трима четири/четирима пет/петима шест седем осем девет десет единадесет дванадесет",
    ),
    multipliers: {
      ...of(1e3, "хил", "хиляди", "хиляда"),
      ...of(1e6, "млн", "милион*"),
      ...of(1e9, "млрд", "милиард*"),
    },
  },
  es: {
    numbers: {
      ...counted(1, "uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"),
      veinte: 20,
      treinta: 30,
      cien: 100,
      ciento: 100,
    },
    multipliers: { ...of(1e3, "mil"), ...of(1e6, "millón", "millones") },
  },
  fr: {
    numbers: {
      ...counted(1, "un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
      vingt: 20,
      trente: 30,
      centaine: 100,
    },
    multipliers: {
      ...of(100, "cent", "cents", "centaines"),
      ...of(1e3, "mille", "millier", "milliers"),
      ...of(1e6, "million", "millions"),
      ...of(1e9, "milliard", "milliards"),
    },
  },
  de: {
    numbers: {
      ...counted(1, "ein/eine/einen/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
      zwanzig: 20,
      dreißig: 30,
      hundert: 100,
    },
    multipliers: {
      ...of(100, "hundert"),
      ...of(1e3, "tausend"),
      ...of(1e6, "mio", "million", "millionen"),
      ...of(1e9, "mrd", "milliarde", "milliarden"),
    },
  },
  it: {
    numbers: { ...counted(1, "uno/una/un due tre quattro cinque sei sette otto nove dieci undici dodici"), cento: 100 },
    multipliers: { ...of(1e3, "mila", "mille"), ...of(1e6, "milione", "milioni") },
  },
  pl: {
    numbers: counted(
      1,
      "jeden/jedna dwa/dwie/dwóch trzy/trzech cztery/czterech pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
    ),
    multipliers: { ...of(1e3, "tys", "tysiąc", "tysiące", "tysięcy"), ...of(1e6, "mln", "milion*") },
  },
  sk: {
    numbers: counted(1, "jeden/jedna dva/dve/dvaja tri/traja štyri päť šesť sedem osem deväť desať"),
    multipliers: { ...of(1e3, "tisíc", "tisíce"), ...of(1e6, "milión*") },
  },
  ro: {
    numbers: counted(1, "unu/una/un doi/două trei patru cinci șase șapte opt nouă zece"),
    multipliers: { ...of(100, "sute"), ...of(1e3, "mie", "mii"), ...of(1e6, "milion", "milioane") },
  },
  hu: {
    numbers: counted(1, "egy két/kettő három négy öt hat hét nyolc kilenc tíz"),
    multipliers: { ...of(100, "száz"), ...of(1e3, "ezer"), ...of(1e6, "millió") },
  },
  no: {
    numbers: counted(1, "en/én/ett to tre fire fem seks sju/syv åtte ni ti elleve tolv"),
    multipliers: { ...of(100, "hundre"), ...of(1e3, "tusen"), ...of(1e6, "million", "millioner") },
  },
  bs: {
    numbers: counted(1, "jedan/jedna dva/dvije tri četiri pet šest sedam osam devet deset"),
    multipliers: { ...of(1e3, "hiljad*", "tisuć*"), ...of(1e6, "milion*", "milijun*") },
  },
  az: {
    numbers: counted(1, "bir iki üç dörd beş altı yeddi səkkiz doqquz on"),
    multipliers: { ...of(100, "yüz"), ...of(1e3, "min"), ...of(1e6, "milyon") },
  },
  ky: {
    numbers: counted(1, "бир эки үч төрт беш алты жети сегиз тогуз он"),
    multipliers: { ...of(100, "жүз"), ...of(1e3, "миң"), ...of(1e6, "миллион") },
  },
  ar: {
    numbers: counted(1, "واحد اثنان/اثنين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر"),
    multipliers: { ...of(100, "مئة", "مائة"), ...of(1e3, "ألف", "آلاف"), ...of(1e6, "مليون", "ملايين") },
  },
  mr: {
    numbers: counted(1, "एक दोन तीन चार पाच सहा सात आठ नऊ दहा"),
    multipliers: { ...of(100, "शे"), ...of(1e3, "हजार"), ...of(1e5, "लाख"), ...of(1e7, "कोटी") },
  },
  ne: {
    numbers: counted(1, "एक दुई तीन चार पाँच छ सात आठ नौ दस"),
    multipliers: { ...of(100, "सय"), ...of(1e3, "हजार"), ...of(1e5, "लाख"), ...of(1e7, "करोड") },
  },
};
