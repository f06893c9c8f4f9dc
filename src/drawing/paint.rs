//! Writes marks as SVG text. The only place that knows SVG; what a class looks like is the style sheet's business.

use crate::corpus::{Corpus, Feature, Status};
use crate::drawing::length::n;
use crate::drawing::symbol::outline;
use crate::drawing::{Anchor, Mark, Role, Shape};
use crate::layers::Layer;
use crate::text::rounded;
use core::fmt::Write;

/// The class of a role, without its `m-` prefix.
pub const fn class_of(role: Role) -> &'static str {
    match role {
        Role::Disc => "disc",
        Role::Dots => "dots",
        Role::DotsStrong => "dots-strong",
        Role::DotsFaint => "dots-faint",
        Role::Inner => "inner",
        Role::InnerFilled => "inner-filled",
        Role::InnerFading(_) => "inner fade",
        Role::Arc => "arc",
        Role::ArcQuiet => "arc-quiet",
        Role::ArcPale => "arc pale",
        Role::Span(_) => "span",
        Role::SpanInferred => "span-inferred",
        Role::Guide => "guide",
        Role::Glyph => "glyph",
        Role::GlyphQuiet => "glyph quiet",
        Role::Brush => "brush",
        Role::Handle => "handle",
        Role::Badge => "badge",
        Role::Count => "count",
        Role::Thread => "thread",
        Role::ThreadText => "thread-text",
        Role::Link => "link",
        Role::LinkQuiet => "link-quiet",
        Role::Spine => "spine",
        Role::LinkEnd => "end",
        Role::Core => "core",
        Role::Actor => "actor",
        Role::ActorStrong => "actor-strong",
        Role::Leader => "leader",
        Role::Label => "label",
        Role::LabelStrong => "label-strong",
        Role::Year => "year",
        Role::YearStrong => "year-strong",
        Role::Heading => "heading",
        Role::HeadingQuiet => "heading quiet",
        Role::Sub => "sub",
        Role::Body => "body",
        Role::BodyStrong => "body-strong",
        Role::Page => "page",
        Role::Rule => "rule",
        Role::Sketch => "sketch",
        Role::SketchFill => "sketch-fill",
        Role::Named => "named",
        Role::Bar => "bar",
        Role::BarOpen => "bar-open",
        Role::BarPale => "bar-pale",
        Role::Hatch => "hatch",
        Role::Ring => "ring",
        Role::OnDisc => "on-disc",
        Role::Tie => "tie x-after",
        Role::Outer(Layer::Checked) => "outer x-checked",
        Role::Outer(Layer::After) => "outer x-after",
        Role::OuterSign(Layer::Checked) => "outer-sign x-checked",
        Role::OuterHead => "outer-head x-after",
        Role::OuterWords => "outer-words x-after",
        Role::OuterSign(Layer::After) => "outer-sign x-after",
        Role::Hit => "hit",
    }
}

/// SVG elements for the marks, in order. Each mark that stands for an item carries its code in `data-item`.
pub fn paint(marks: &[Mark], corpus: &Corpus) -> String {
    let mut out = String::with_capacity(marks.len() * 96);
    for mark in marks {
        element(&mut out, mark, corpus);
    }
    out
}

/// What ends a line of text.
const TEXT_END: &str = "</text>";

fn element(out: &mut String, mark: &Mark, corpus: &Corpus) {
    let inside = matches!(
        mark.shape,
        Shape::Text {
            anchor: Anchor::After,
            ..
        }
    ) && out.ends_with(TEXT_END);
    match &mark.shape {
        Shape::Path(d) => {
            let _ = write!(out, "<path d=\"{d}\"");
        }
        Shape::Scaled { d, at, scale } => {
            let _ = write!(
                out,
                "<path transform=\"translate({} {})scale({})\" d=\"{d}\"",
                n(at.x),
                n(at.y),
                n4(*scale)
            );
        }
        Shape::Circle(c, r) => {
            let _ = write!(out, "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"", n(c.x), n(c.y), n(*r));
        }
        Shape::Symbol(sector, at, half) => {
            let _ = write!(out, "<path d=\"{}\"", outline(*sector, *at, *half));
        }
        Shape::Text { .. } if inside => {
            // Inside the line before; Chinese marks bring their own space.
            out.truncate(out.len() - TEXT_END.len());
            if out.ends_with(|c: char| c.is_ascii()) {
                out.push(' ');
            }
            out.push_str("<tspan");
        }
        Shape::Text { at, anchor, size, .. } => {
            let _ = write!(
                out,
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\"",
                whole(at.x),
                whole(at.y),
                n(*size)
            );
            match anchor {
                Anchor::Start | Anchor::After => {}
                Anchor::Middle => out.push_str(" text-anchor=\"middle\""),
                Anchor::End => out.push_str(" text-anchor=\"end\""),
            }
        }
    }
    let _ = write!(out, " class=\"m-{}", class_of(mark.role));
    if let Some(tone) = mark.tone {
        let _ = write!(out, " {}", tone_class(tone));
    }
    if let Some(dash) = mark.status.and_then(status_class) {
        let _ = write!(out, " {dash}");
        if small(&mark.shape) {
            out.push_str(" small");
        }
    }
    out.push('"');
    if let Role::InnerFading(strength) | Role::Span(strength) = mark.role {
        let _ = write!(out, " opacity=\"{}\"", n(strength));
    }
    if mark.width > 0.0 {
        let _ = write!(out, " stroke-width=\"{}\"", n(mark.width));
    }
    if let Some(item) = mark.item {
        let _ = write!(out, " data-item=\"{}\"", corpus.code_of(item));
    }
    match &mark.shape {
        Shape::Text { words, .. } => {
            out.push('>');
            escape(out, words);
            if inside {
                out.push_str("</tspan>");
            }
            out.push_str(TEXT_END);
        }
        Shape::Path(_) | Shape::Scaled { .. } | Shape::Circle(..) | Shape::Symbol(..) => out.push_str("/>"),
    }
}

/// Whether an outline is so short that dashes of the common length would leave no form: it takes shorter ones.
fn small(shape: &Shape) -> bool {
    matches!(shape, Shape::Symbol(_, _, half) if *half < 4.0) || matches!(shape, Shape::Circle(_, r) if *r < 5.0)
}

/// The class of a feature's colour.
pub const fn tone_class(tone: Feature) -> &'static str {
    match tone {
        Feature::Mission => "t-mission",
        Feature::Network => "t-network",
        Feature::Resource => "t-resource",
    }
}

/// The class of a dash: facts and the authors' own statements are solid, plans dashed, requirements dotted.
pub const fn status_class(status: Status) -> Option<&'static str> {
    match status {
        Status::Fact | Status::Theory | Status::Claim | Status::Prescription => None,
        Status::Plan => Some("s-plan"),
        Status::Requirement => Some("s-requirement"),
    }
}

/// A factor with four decimals at most.
fn n4(x: f64) -> String {
    rounded(x, 4).to_string()
}

/// A length in whole pixels, where no eye sees the rest: fewer bytes.
fn whole(x: f64) -> i32 {
    x.round() as i32
}

fn escape(out: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_short() {
        assert_eq!((n(12.0), n(-0.04), n(3.146)), ("12".into(), "0".into(), "3.1".into()));
    }

    #[test]
    fn words_cannot_break_out() {
        let mut s = String::new();
        escape(&mut s, "R&D <b>");
        assert_eq!(s, "R&amp;D &lt;b&gt;");
    }
}
