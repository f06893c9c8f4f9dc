//! Sets words: headings that stand on a line, paragraphs that hang from it, each with what it stands for.

use crate::corpus::{Feature, Item};
use crate::drawing::geometry::{Point, pt};
use crate::drawing::metrics::{Face, width, wrap};
use crate::drawing::{Anchor, Mark, Role};

/// How a run of words is set and what it stands for.
#[derive(Clone, Copy, Debug)]
pub struct Ink {
    /// Its role.
    pub role: Role,
    /// Font size in px.
    pub size: f64,
    /// Feature colour.
    pub tone: Option<Feature>,
    /// What it stands for.
    pub item: Option<Item>,
}

impl Ink {
    /// Words of a role that stand for nothing.
    pub fn new(role: Role, size: f64) -> Ink {
        Ink {
            role,
            size,
            tone: None,
            item: None,
        }
    }

    /// The words standing for an item, if there is one.
    pub fn of(self, item: Option<Item>) -> Ink {
        Ink { item, ..self }
    }

    /// The words in a feature's colour.
    pub fn toned(self, feature: Feature) -> Ink {
        Ink {
            tone: Some(feature),
            ..self
        }
    }

    /// The face its role is set in.
    pub fn face(&self) -> Face {
        self.role.face()
    }

    /// Distance of lines in px.
    pub fn leading(&self) -> f64 {
        self.size * if self.face() == Face::Heading { 1.32 } else { 1.36 }
    }

    /// Width of one line in px.
    pub fn width(&self, words: &str) -> f64 {
        width(words, self.size, self.face())
    }

    /// The words as lines no wider than `max`. A heading of two clauses breaks between them, and a last line is not
    /// left with a single word where a narrower measure gives as many lines.
    pub fn lines(&self, words: &str, max: f64) -> Vec<String> {
        let set = |words: &str, max: f64| wrap(words, self.size, self.face(), max);
        let lines = set(words, max);
        if lines.len() < 2 {
            return lines;
        }
        if self.role == Role::Heading
            && let Some((a, b)) = words.split_once('，')
        {
            let mut lines = set(&format!("{a}，"), max);
            lines.extend(set(b, max));
            return lines;
        }
        let short = |l: &[String]| {
            l.last()
                .is_none_or(|l| self.width(l) < (0.34 * max).min(self.size * 14.0))
        };
        if short(&lines) {
            for share in [0.93, 0.87, 0.8, 0.72] {
                let narrow = set(words, max * share);
                if narrow.len() == lines.len() && !short(&narrow) {
                    return narrow;
                }
            }
        }
        lines
    }

    /// One line.
    pub fn line(&self, at: Point, anchor: Anchor, words: &str) -> Mark {
        let mut mark = Mark::text(self.role, at, anchor, self.size, words).toned(self.tone);
        mark.item = self.item;
        mark
    }
}

/// A paragraph that hangs from a first baseline; the baseline of its last line is returned.
pub fn hang(out: &mut Vec<Mark>, ink: Ink, at: Point, max: f64, words: &str) -> f64 {
    let mut y = at.y;
    for (k, line) in ink.lines(words, max).iter().enumerate() {
        y = at.y + ink.leading() * k as f64;
        out.push(ink.line(pt(at.x, y), Anchor::Start, line));
    }
    y
}

/// A heading that stands on a last baseline.
pub fn stand(out: &mut Vec<Mark>, ink: Ink, at: Point, max: f64, words: &str) {
    let lines = ink.lines(words, max);
    let n = lines.len();
    for (k, line) in lines.iter().enumerate() {
        let y = at.y - ink.leading() * (n - 1 - k) as f64;
        out.push(ink.line(pt(at.x, y), Anchor::Start, line));
    }
}

/// What stands between a lead and the words after it, px: full-width signs bring their own.
pub fn lead_gap(ink: Ink, lead: &str) -> f64 {
    if lead.ends_with(['：', '；']) {
        0.0
    } else {
        ink.size * 0.22
    }
}

/// A paragraph with a lead in another role on its first line; the baseline of its last line is returned.
pub fn hang_lead(out: &mut Vec<Mark>, lead: Ink, ink: Ink, at: Point, max: f64, words: (&str, &str)) -> f64 {
    let (first, rest) = words;
    if first.is_empty() {
        return hang(out, ink, at, max, rest);
    }
    let space = lead_gap(ink, first);
    let mut y = at.y;
    let leads = lead.lines(first, max);
    for (k, line) in leads.iter().enumerate() {
        y = at.y + ink.leading() * k as f64;
        out.push(lead.line(pt(at.x, y), Anchor::Start, line));
    }
    let used = leads.last().map_or(0.0, |l| lead.width(l)) + space;
    let beside = wrap(rest, ink.size, ink.face(), max - used)
        .into_iter()
        .next()
        .unwrap_or_default();
    let fits = !beside.is_empty() && ink.width(&beside) <= max - used;
    let rest = if fits {
        out.push(ink.line(pt(at.x + used, y), Anchor::After, &beside));
        rest.strip_prefix(beside.as_str()).unwrap_or(rest).trim_start()
    } else {
        rest
    };
    if rest.is_empty() {
        y
    } else {
        hang(out, ink, pt(at.x, y + ink.leading()), max, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::Shape;

    #[test]
    fn a_lead_and_its_text_keep_every_word() {
        let mut out = Vec::new();
        let (lead, ink) = (Ink::new(Role::BodyStrong, 13.0), Ink::new(Role::Body, 13.0));
        hang_lead(
            &mut out,
            lead,
            ink,
            pt(0.0, 0.0),
            120.0,
            ("One giant body:", "cannot be managed by anyone."),
        );
        let words: Vec<String> = out
            .iter()
            .map(|m| match &m.shape {
                Shape::Text { words, .. } => words.clone(),
                _ => String::new(),
            })
            .collect();
        assert_eq!(words.join(" "), "One giant body: cannot be managed by anyone.");
    }
}
