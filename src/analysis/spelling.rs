//! Words as search compares them: one plain form for what is typed and what is printed, and near misses. Must not know
//! the corpus.

/// The plain form of words: small letters, half-width signs, one space where several signs stood between words,
/// quotation marks and apostrophes gone.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        // Full-width letters and digits, as Chinese input methods write them.
        let c = match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            _ => c,
        };
        match c {
            '\'' | '’' | '‘' | '“' | '”' | '"' | '《' | '》' | '「' | '」' => {}
            c if c.is_alphanumeric() || c == '%' || c == '$' => out.extend(c.to_lowercase()),
            '.' | '&' | '*' if !out.ends_with(' ') => out.push(c),
            _ if out.is_empty() || out.ends_with(' ') => {}
            _ => out.push(' '),
        }
    }
    out.truncate(out.trim_end_matches([' ', '.']).len());
    out
}

/// Whether two words differ by at most one letter left out, added, changed or swapped with its neighbour.
pub fn one_slip(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    if short.len() < long.len() {
        return short[same..] == long[same + 1..];
    }
    let swapped = || {
        same + 1 < short.len()
            && short[same] == long[same + 1]
            && short[same + 1] == long[same]
            && short[same + 2..] == long[same + 2..]
    };
    same == short.len() || short[same + 1..] == long[same + 1..] || swapped()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_forms() {
        assert_eq!(
            plain("  O’Sullivan: public–private R&D  "),
            "osullivan public private r&d"
        );
        assert_eq!(plain("“网络中的网络”"), "网络中的网络");
        assert_eq!(plain("ＮＩＳＴ，２０２２"), "nist 2022");
        assert_eq!(plain("AMP2.0."), "amp2.0");
        assert_eq!(plain("École × 2"), "école 2");
    }

    #[test]
    fn slips() {
        for (a, b) in [
            ("comerce", "commerce"),
            ("commecre", "commerce"),
            ("commerca", "commerce"),
            ("xnist", "nist"),
        ] {
            assert!(one_slip(a, b), "{a} {b}");
        }
        for (a, b) in [("comrce", "commerce"), ("nist", "nest2"), ("abcd", "badc"), ("", "ab")] {
            assert!(!one_slip(a, b), "{a} {b}");
        }
    }
}
