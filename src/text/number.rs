//! How numbers are written: grouped by thousands in English, by 万 and 亿 in Chinese. Knows the corpus only.

use crate::corpus::Lang;

/// A number to so many decimals, half away from zero; never a zero with a sign. Printed, it has no zeros to spare.
pub fn rounded(value: f64, decimals: u32) -> f64 {
    let one = f64::from(10_u32.pow(decimals));
    // Adding zero takes the sign off a zero.
    (value * one).round() / one + 0.0
}

/// A number's digits in a language, rounded to so many decimals: `2,320` and `2320`. Chinese usage sets no commas.
pub fn number(value: f64, decimals: u32, lang: Lang) -> String {
    let text = rounded(value, decimals).to_string();
    match lang {
        Lang::En => grouped(&text),
        Lang::Zh => text,
    }
}

/// A whole number in a language.
pub fn count(n: usize, lang: Lang) -> String {
    number(n as f64, 0, lang)
}

/// A share in per cent.
pub fn percent(value: f64, decimals: u32, lang: Lang) -> String {
    number(value, decimals, lang) + "%"
}

/// The mark between the ends of a range.
pub fn dash(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "–",
        Lang::Zh => "—",
    }
}

/// Sets a comma after each thousand.
fn grouped(text: &str) -> String {
    let (whole, part) = text.split_once('.').map_or((text, None), |(w, p)| (w, Some(p)));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |w| ("−", w));
    let mut out = String::from(sign);
    for (i, c) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            out.push(',');
        }
        out.push(c);
    }
    if let Some(part) = part {
        out.push('.');
        out.push_str(part);
    }
    out
}

/// A step of the scale on which large numbers are written: the divisor and the word after the digits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Divide by this.
    pub by: f64,
    /// And write this after the digits, with the space it needs.
    pub word: &'static str,
}

/// No scale: the number as it is.
pub const PLAIN: Scale = Scale { by: 1.0, word: "" };

/// The scale for sums of money: million, bn, tn; 万, 亿, 万亿.
pub fn scale_of_money(value: f64, lang: Lang) -> Scale {
    match lang {
        Lang::En if value >= 1e12 => Scale { by: 1e12, word: "tn" },
        Lang::En if value >= 1e9 => Scale { by: 1e9, word: "bn" },
        Lang::En if value >= 1e6 => Scale {
            by: 1e6,
            word: "\u{a0}million",
        },
        Lang::En => PLAIN,
        Lang::Zh if value >= 1e12 => Scale {
            by: 1e12, word: "万亿"
        },
        Lang::Zh if value >= 1e8 => Scale { by: 1e8, word: "亿" },
        Lang::Zh if value >= 1e4 => Scale { by: 1e4, word: "万" },
        Lang::Zh => PLAIN,
    }
}

/// The scale for counts: million in English; 万 and 亿 in Chinese, where no digit is lost by it.
pub fn scale_of_count(value: f64, lang: Lang) -> Scale {
    let clean = |by: f64| value >= by && (value / by * 100.0).fract() == 0.0;
    match lang {
        Lang::En if clean(1e6) => Scale {
            by: 1e6,
            word: "\u{a0}million",
        },
        Lang::En => PLAIN,
        Lang::Zh if clean(1e8) => Scale { by: 1e8, word: "亿" },
        Lang::Zh if clean(1e4) => Scale { by: 1e4, word: "万" },
        Lang::Zh => PLAIN,
    }
}

/// A number or a range on one scale, at most two decimals: `70–120 million`, `0.7—1.2亿`.
pub fn scaled(value: f64, max: Option<f64>, decimals: u32, scale: Scale, lang: Lang) -> String {
    let decimals = if scale == PLAIN { decimals } else { 2 };
    let mut out = number(value / scale.by, decimals, lang);
    if let Some(max) = max {
        out.push_str(dash(lang));
        out.push_str(&number(max / scale.by, decimals, lang));
    }
    out.push_str(scale.word);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use Lang::*;

    #[test]
    fn no_zeros_to_spare() {
        for (value, decimals, text) in [
            (2.0, 3, "2"),
            (0.31, 5, "0.31"),
            (0.25, 1, "0.3"),
            (-0.05, 2, "-0.05"),
            (-0.001, 2, "0"),
            (1461.6, 0, "1462"),
            (0.000_01, 5, "0.00001"),
            (1.005e9, 0, "1005000000"),
        ] {
            assert_eq!(rounded(value, decimals).to_string(), text);
        }
    }

    #[test]
    fn digits() {
        assert_eq!(number(2320.0, 0, En), "2,320");
        assert_eq!(number(2320.0, 0, Zh), "2320");
        assert_eq!(number(158_024_691.0, 0, En), "158,024,691");
        assert_eq!(number(-1234.5, 1, En), "−1,234.5");
        assert_eq!(number(120.0, 0, En), "120");
        assert_eq!(percent(45.36, 1, Zh), "45.4%");
    }

    #[test]
    fn scales() {
        let sum = |v: f64, lang| scaled(v, None, 0, scale_of_money(v, lang), lang);
        assert_eq!(sum(1.2e9, En), "1.2bn");
        assert_eq!(sum(1.2e9, Zh), "12亿");
        assert_eq!(sum(2.3e12, En), "2.3tn");
        assert_eq!(sum(2.3e12, Zh), "2.3万亿");
        assert_eq!(sum(7.5e7, Zh), "7500万");
        assert_eq!(sum(40.5, Zh), "41");
        let things = |v: f64, lang| scaled(v, None, 0, scale_of_count(v, lang), lang);
        assert_eq!(things(120_000.0, En), "120,000");
        assert_eq!(things(120_000.0, Zh), "12万");
        assert_eq!(things(1_500_000.0, En), "1.5\u{a0}million");
        assert_eq!(things(12_000_000.0, Zh), "1200万");
        assert_eq!(things(12_345.0, Zh), "12345");
    }
}
