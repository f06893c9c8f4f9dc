//! What each view shows, and whether in words: the marks of its picture or the text of its outline, looked at as a
//! reader meets them, the layers from outside the paper off.

use crate::rows::Row;
use network_of_networks::analysis::{Controls, Layers};
use network_of_networks::corpus::*;
use network_of_networks::drawing::geometry::{Point, Size};
use network_of_networks::drawing::{Form, Frame, Mark, Role, Shape};
use network_of_networks::layers::LayerData;
use network_of_networks::state::ViewKind;
use network_of_networks::views::argument::outline;
use network_of_networks::views::time::wording::event_label;
use network_of_networks::{text, views};
use std::collections::BTreeMap;

/// How a view shows an item; the better the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// By a mark that can be touched.
    Mark,
    /// In words: a number with its digits, an event with its year or name, a claim or an oddity with its sentence.
    Words,
}

/// Frames a picture is looked at in: wide, and as on a phone.
const SIZES: [(f64, f64); 2] = [(1408.0, 840.0), (390.0, 700.0)];

/// For every row, in its order: the views that show it in both languages, and how.
pub fn coverage(corpus: &Corpus, layer_data: &LayerData, rows: &[Row]) -> Vec<Vec<(ViewKind, How)>> {
    let mut out = vec![Vec::new(); rows.len()];
    for &view in ViewKind::ALL {
        let [en, zh] = [Lang::En, Lang::Zh].map(|lang| {
            let seen = Seen::of(corpus, layer_data, view, lang);
            rows.iter().map(|row| seen.how(corpus, row)).collect::<Vec<_>>()
        });
        for (views, how) in out.iter_mut().zip(en.into_iter().zip(zh)) {
            if let (Some(a), Some(b)) = how {
                views.push((view, a.min(b)));
            }
        }
    }
    out
}

/// What a view shows in a language.
struct Seen {
    lang: Lang,
    /// Words of each item in the picture, in the order they are painted, without blanks; empty for a mark alone.
    picture: BTreeMap<Item, String>,
    /// The outline's markup.
    outline: String,
}

impl Seen {
    fn of(corpus: &Corpus, layer_data: &LayerData, view: ViewKind, lang: Lang) -> Seen {
        let shown = Subset::all(corpus);
        let mut picture = BTreeMap::new();
        for (w, h) in SIZES {
            let form = Form::for_width(w);
            // Only a phone's picture depends on wheel and row.
            let turns = if form == Form::Phone { 3 } else { 1 };
            for &wheel in &Programme::ALL[..turns] {
                for &row in &Feature::ALL[..turns] {
                    let frame = Frame {
                        corpus,
                        layer_data: Some(layer_data),
                        shown: &shown,
                        lang,
                        size: Size { w, h },
                        zoom: 1.0,
                        form,
                        wheel,
                        row,
                        controls: Controls {
                            caveats: true,
                            ..Controls::default()
                        },
                    };
                    let scene = views::draw(view, &frame);
                    for mark in scene.marks.iter().filter(|m| visible(m, scene.size)) {
                        let Some(item) = mark.item else { continue };
                        let words: &mut String = picture.entry(item).or_default();
                        if let Shape::Text { words: more, .. } = &mark.shape {
                            words.extend(more.chars().filter(|c| !c.is_whitespace()));
                            // Another mark's words do not run on into this one's.
                            words.push('\n');
                        }
                    }
                }
            }
        }
        let outline = match view {
            ViewKind::Argument => outline::html(&outline::Context {
                corpus,
                shown: &shown,
                lang,
                selected: None,
                caveats: true,
                layer_data,
                layers: Layers::default(),
            }),
            ViewKind::Network
            | ViewKind::Framework
            | ViewKind::Time
            | ViewKind::Money
            | ViewKind::Places
            | ViewKind::Compare => String::new(),
        };
        Seen { lang, picture, outline }
    }

    /// How a row is shown here, if it is.
    fn how(&self, corpus: &Corpus, row: &Row) -> Option<How> {
        let item = corpus
            .item_coded(&row.code)
            .expect("a row of the data is in the corpus");
        let drawn = self.picture.get(&item);
        let said = drawn.is_some_and(|words| self.said(corpus, item, row, words));
        let written = self.outline.contains(&format!("data-item=\"{}\"", row.code)) && self.written(corpus, item, row);
        match (said || written, drawn) {
            (true, _) => Some(How::Words),
            (false, Some(_)) => Some(How::Mark),
            (false, None) => None,
        }
    }

    /// Whether words in a picture are a row's own.
    fn said(&self, corpus: &Corpus, item: Item, row: &Row, words: &str) -> bool {
        match item {
            // Words round the number may be shorter than in the list; the number may not.
            Item::Figure(id) => {
                let full = bare(&text::figure_text(corpus, corpus.figure(id), self.lang));
                let digits = numerals(&full);
                words.contains(&full) || (!digits.is_empty() && digits.iter().all(|d| numerals(words).contains(d)))
            }
            // Where the paper is vague or silent on the date, the event stands under its name alone.
            Item::Event(id) => {
                let event = corpus.event(id);
                let name = bare(&event_label(corpus, event, self.lang));
                let joined = words.replace('\n', "");
                joined.contains(&event.start[..4]) || (!name.is_empty() && joined.contains(&name))
            }
            // Broken into lines, a sentence is one again when it is joined.
            _ => words.replace('\n', "").contains(&bare(row.text(self.lang))),
        }
    }

    /// Whether the outline has a row's own words.
    fn written(&self, corpus: &Corpus, item: Item, row: &Row) -> bool {
        let number = match item {
            Item::Figure(id) => {
                self.outline
                    .contains(&escaped(&text::figure_text(corpus, corpus.figure(id), self.lang)))
            }
            _ => true,
        };
        number && self.outline.contains(&escaped(row.text(self.lang)))
    }
}

/// Whether a mark can be seen: painted, and in the picture.
fn visible(mark: &Mark, size: Size) -> bool {
    let inside = |p: &Point| (0.0..=size.w).contains(&p.x) && (0.0..=size.h).contains(&p.y);
    mark.role != Role::Hit
        && match &mark.shape {
            Shape::Path(d) => !d.is_empty(),
            Shape::Scaled { at, .. } | Shape::Circle(at, _) | Shape::Symbol(_, at, _) | Shape::Text { at, .. } => {
                inside(at)
            }
        }
}

/// Words without blanks.
fn bare(words: &str) -> String {
    words.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The numbers in words, without separators.
fn numerals(words: &str) -> Vec<String> {
    let digits = words.replace(',', "");
    let runs = digits.split(|c: char| !c.is_ascii_digit() && c != '.');
    runs.map(|run| run.trim_matches('.').to_owned())
        .filter(|run| !run.is_empty())
        .collect()
}

/// Words as markup has them.
fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
