//! How wide words are, without a browser: advances of the widest of the fonts the style sheet names, so that what
//! fits here fits on the page. Checked against the real fonts by the browser test.

/// Advance widths of the printable ASCII characters (space to tilde) in thousandths of the font size: for each
/// character the wider of Noto Sans CJK and Liberation Sans (which has Arial's and Helvetica's widths).
const ASCII: [u16; 95] = [
    278, 323, 474, 556, 556, 921, 680, 278, 338, 338, 467, 584, 278, 347, 278, 392, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 728, 293, 535, 667, 556, 833,
    723, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620,
    556, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 500, 377, 607, 521, 802, 500, 521, 500, 338,
    270, 338, 584,
];

/// How text is set; bold and serif faces are wider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Sans, regular weight.
    Plain,
    /// Sans, semibold or bold.
    Bold,
    /// Serif, bold: headings.
    Heading,
}

/// Width in px of one line of text at a font size in px.
pub fn width(words: &str, size: f64, face: Face) -> f64 {
    let mut em = 0.0;
    for c in words.chars() {
        em += match c {
            '\u{a0}' => 0.278 * latin_stretch(face),
            ' '..='~' => f64::from(ASCII[c as usize - 32]) / 1000.0 * latin_stretch(face),
            '’' | '‘' | '·' => 0.56,
            '–' | '→' | '×' | '“' | '”' | '—' | '…' => 1.0,
            _ => 1.0,
        };
    }
    em * size
}

/// How much wider than the plain face a face's Latin letters are, at most.
const fn latin_stretch(face: Face) -> f64 {
    match face {
        Face::Plain => 1.0,
        Face::Bold => 1.06,
        Face::Heading => 1.14,
    }
}

/// Breaks text into lines no wider than `max` px. Breaks at spaces and between Chinese characters, never before
/// closing punctuation or between a number and its unit; a word wider than `max` stands alone.
pub fn wrap(words: &str, size: f64, face: Face, max: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(words) {
        let candidate = format!("{line}{piece}");
        if !line.is_empty() && width(candidate.trim_end(), size, face) > max {
            lines.push(line.trim_end().to_string());
            line = piece.trim_start().to_string();
        } else {
            line = candidate;
        }
    }
    if !line.trim().is_empty() {
        lines.push(line.trim_end().to_string());
    }
    lines
}

/// Breaks text as [`wrap`] does, but leaves no character or two alone on the last line where narrower lines, as many,
/// can help it.
pub fn wrap_full(words: &str, size: f64, face: Face, max: f64) -> Vec<String> {
    let alone = |lines: &[String]| lines.len() > 1 && lines.last().is_some_and(|l| width(l, size, face) < size * 2.6);
    let lines = wrap(words, size, face, max);
    if alone(&lines) {
        for step in 1..=12 {
            let again = wrap(words, size, face, max - size * 0.5 * f64::from(step));
            if again.len() > lines.len() {
                break;
            }
            if !alone(&again) {
                return again;
            }
        }
    }
    lines
}

/// The smallest pieces a line may break between.
fn pieces(words: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut piece = String::new();
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        piece.push(c);
        let Some(&next) = chars.peek() else { break };
        let may_break = c == ' '
            || ((is_wide(c) || is_wide(next))
                && !matches!(
                    next,
                    '，' | '。' | '；' | '：' | '、' | '？' | '！' | '）' | '”' | '》' | '」' | '％' | '%'
                )
                && !matches!(c, '（' | '“' | '《' | '「')
                && !(c.is_ascii_digit() && is_wide(next))
                && next != ' ');
        if may_break {
            out.push(core::mem::take(&mut piece));
        }
    }
    out.push(piece);
    out
}

/// Whether a character is set in a full square.
pub fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_set_in_squares() {
        assert!((width("跨界网络", 12.0, Face::Plain) - 48.0).abs() < 1e-9);
    }

    #[test]
    fn bold_is_never_narrower() {
        for s in ["NIST", "Small manufacturers", "2012"] {
            assert!(width(s, 12.0, Face::Bold) >= width(s, 12.0, Face::Plain));
        }
    }

    #[test]
    fn lines_keep_to_the_measure_and_lose_no_word() {
        let text = "Government sets the goal, public money draws in private";
        let lines = wrap(text, 12.0, Face::Plain, 120.0);
        assert_eq!(lines.join(" "), text);
        assert!(lines.iter().all(|l| width(l, 12.0, Face::Plain) <= 120.0));
    }

    #[test]
    fn no_line_begins_with_closing_punctuation() {
        for line in wrap("政府、国家实验室、产业链企业，高校。", 12.0, Face::Plain, 60.0) {
            assert!(!line.starts_with(['、', '，', '。']), "{line}");
        }
    }
}
