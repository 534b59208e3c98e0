/** The three kinds of colour blindness: of the cones for long, middle and short waves. */
export const deficiencies = ["protanopia", "deuteranopia", "tritanopia"] as const;
export type Deficiency = (typeof deficiencies)[number];

/**
 * From linear sRGB to how it is seen with a deficiency, at full severity: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009).
 */
const matrices: Readonly<Record<Deficiency, readonly (readonly number[])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The difference of two colours (CIE 1976, in CIELAB), as seen with a deficiency or with none: about 2 is just visible. */
export function difference(a: string, b: string, deficiency: Deficiency | null): number {
  const [first, second] = [a, b].map((hex) => labOf(seen(linearOf(hex), deficiency))) as [number[], number[]];
  return Math.hypot(...first.map((part, i) => part - second[i]!));
}

function seen(rgb: readonly number[], deficiency: Deficiency | null): number[] {
  if (deficiency === null) return [...rgb];
  return matrices[deficiency].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, share, i) => sum + share * rgb[i]!, 0),
      ),
    ),
  );
}

function linearOf(hex: string): number[] {
  return hex
    .slice(1)
    .match(/../g)!
    .map((digits) => Number.parseInt(digits, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

/** CIELAB with the white point D65. */
function labOf([red, green, blue]: readonly number[]): number[] {
  const [x, y, z] = [
    (0.4124 * red! + 0.3576 * green! + 0.1805 * blue!) / 0.95047,
    0.2126 * red! + 0.7152 * green! + 0.0722 * blue!,
    (0.0193 * red! + 0.1192 * green! + 0.9505 * blue!) / 1.08883,
  ].map((part) => (part > 216 / 24389 ? Math.cbrt(part) : (part * 24389) / 27 / 116 + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
