//! Decimals written and read by integers alone: the general printing and reading of floats would cost the page
//! kilobytes. Must not know what the numbers mean.

/// Most decimals that can be asked for.
const MOST: u32 = 9;

/// Ten to a power.
pub(crate) fn power(digits: u32) -> f64 {
    10_u64.pow(digits.min(MOST)) as f64
}

/// Writes a number rounded to so many decimals, with no zeros to spare and a plain hyphen as its sign.
pub(crate) fn written(value: f64, decimals: u32) -> String {
    let one = 10_u64.pow(decimals.min(MOST));
    let scaled = (value.abs() * one as f64).round() as u64;
    let mut text = String::new();
    if value < 0.0 && scaled > 0 {
        text.push('-');
    }
    text.push_str(&(scaled / one).to_string());
    let mut rest = scaled % one;
    let mut place = one;
    if rest > 0 {
        text.push('.');
    }
    while rest > 0 {
        place /= 10;
        text.push(char::from(b'0' + (rest / place) as u8));
        rest %= place;
    }
    text
}

/// Reads a plain decimal, with or without a sign; `None` for anything else, or for more than nine digits before the
/// point. Decimals after the ninth are read and dropped.
pub(crate) fn read(text: &str) -> Option<f64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if (whole.is_empty() && part.is_empty()) || whole.len() > 9 || !all_digits(whole) || !all_digits(part) {
        return None;
    }
    let part = &part[..part.len().min(MOST as usize)];
    let number = |s: &str| s.bytes().fold(0_u64, |n, b| n * 10 + u64::from(b - b'0'));
    // One division of two exact integers, so that what was written is read back to the bit.
    let one = 10_u64.pow(part.len() as u32);
    let value = (number(whole) * one + number(part)) as f64 / one as f64;
    Some(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_zeros_to_spare() {
        for (value, decimals, text) in [
            (2.0, 3, "2"),
            (0.31, 5, "0.31"),
            (-0.05, 2, "-0.05"),
            (-0.001, 2, "0"),
            (1461.6, 0, "1462"),
            (0.000_01, 5, "0.00001"),
            (1.005e9, 0, "1005000000"),
        ] {
            assert_eq!(written(value, decimals), text);
        }
    }

    #[test]
    fn what_is_written_is_read() {
        for n in -200_000_i64..200_000 {
            let value = n as f64 / 1e5;
            assert_eq!(read(&written(value, 5)), Some(value));
        }
    }
}
