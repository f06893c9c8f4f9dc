//! How sums of money are written in US dollars: `$1.2bn`, `12亿美元`. Knows the corpus only.

use crate::corpus::Lang;
use crate::text::number::{scale_of_money, scaled};

/// A sum in US dollars, or a range on one scale. `decimals` counts only where no word like million follows.
pub fn dollars(value: f64, max: Option<f64>, decimals: u32, lang: Lang) -> String {
    let digits = bare(value, max, decimals, lang);
    match lang {
        Lang::En => format!("${digits}"),
        Lang::Zh => format!("{digits}美元"),
    }
}

/// The digits of a sum and their scale, without the currency.
pub fn bare(value: f64, max: Option<f64>, decimals: u32, lang: Lang) -> String {
    scaled(value, max, decimals, scale_of_money(max.unwrap_or(value), lang), lang)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Lang::*;

    #[test]
    fn sums_of_the_paper() {
        for (value, en, zh) in [
            (1.4e8, "$140\u{a0}million", "1.4亿美元"),
            (6.4e9, "$6.4bn", "64亿美元"),
            (1.444e11, "$144.4bn", "1444亿美元"),
            (2.3e12, "$2.3tn", "2.3万亿美元"),
            (5e8, "$500\u{a0}million", "5亿美元"),
            (158_024_691.0, "$158.02\u{a0}million", "1.58亿美元"),
        ] {
            assert_eq!(dollars(value, None, 0, En), en);
            assert_eq!(dollars(value, None, 0, Zh), zh);
        }
        assert_eq!(dollars(7e7, Some(1.2e8), 0, En), "$70–120\u{a0}million");
        assert_eq!(dollars(7e7, Some(1.2e8), 0, Zh), "0.7—1.2亿美元");
        assert_eq!(dollars(40.5, None, 1, En), "$40.5");
    }
}
