//! The line at the foot of a picture that says what the marks of the layers mean, and that they are not from the paper.

use crate::corpus::Code;
use crate::layout::geometry::{Size, pt};
use crate::layout::metrics::{Face, width};
use crate::outside::{Layer, Outside, Verdict};
use crate::scene::{Anchor, Frame, Mark, Role, Scene};
use crate::text::Words;
use crate::text::beside::{Key, without_room};

use super::sign::{self, Signs};

/// Font size, px.
const TYPE: f64 = 11.5;
/// From line to line, px.
const LEAD: f64 = 18.0;
/// Left and right margin, px.
const MARGIN: f64 = 12.0;
/// Gap between pieces, px.
const GAP: f64 = 12.0;

/// One piece: the marks before it, and its words.
struct Piece {
    signs: Option<Signs>,
    words: String,
    face: Face,
}

impl Piece {
    fn plain(words: impl Into<String>) -> Piece {
        Piece {
            signs: None,
            words: words.into(),
            face: Face::Plain,
        }
    }

    /// Room for its marks, px.
    fn before(&self) -> f64 {
        self.signs.as_ref().map_or(0.0, |s| s.width() + 3.0)
    }

    fn width(&self) -> f64 {
        self.before() + width(&self.words, TYPE, self.face)
    }
}

/// Height the line needs, px; with the room for one more word on what found no place.
pub fn height(frame: &Frame, outside: &Outside) -> f64 {
    let pieces = pieces(frame, outside, 88);
    let rows = set(&pieces, frame.size.w).last().map_or(0, |(row, _)| row + 1);
    rows as f64 * LEAD + 6.0
}

fn pieces(frame: &Frame, outside: &Outside, without: usize) -> Vec<Piece> {
    let (lang, layers) = (frame.lang, frame.knobs.layers);
    let mut out = vec![Piece {
        face: Face::Bold,
        ..Piece::plain(Key::NotThePaper.get(lang))
    }];
    if layers.checked {
        out.push(Piece::plain(Key::Checked.get(lang)));
        for &verdict in Verdict::ALL {
            let words = outside.word(verdict).map_or("", |w| w.get(lang));
            out.push(Piece {
                signs: Some(Signs {
                    verdicts: vec![verdict],
                    after: false,
                }),
                ..Piece::plain(words)
            });
        }
    }
    if layers.after {
        out.push(Piece {
            signs: Some(Signs {
                verdicts: Vec::new(),
                after: true,
            }),
            ..Piece::plain(Key::After.get(lang))
        });
    }
    if without > 0 {
        out.push(Piece::plain(without_room(without, lang)));
    }
    out
}

/// Row and left edge of each piece.
fn set(pieces: &[Piece], wide: f64) -> Vec<(usize, f64)> {
    let (mut row, mut x) = (0, MARGIN);
    pieces
        .iter()
        .map(|piece| {
            let w = piece.width();
            if x > MARGIN && x + w > wide - MARGIN {
                row += 1;
                x = MARGIN;
            }
            let place = (row, x);
            x += w + GAP;
            place
        })
        .collect()
}

/// Draws the line under the picture.
pub fn draw(frame: &Frame, outside: &Outside, without: usize, scene: &mut Scene) {
    let top = scene.size.h;
    let rule = format!("M{} {}H{}", MARGIN, top.round() + 0.5, (scene.size.w - MARGIN).round());
    scene
        .marks
        .push(Mark::new(Role::OuterSign(Layer::Checked), crate::scene::Shape::Path(rule)).wide(0.9));
    let pieces = pieces(frame, outside, without);
    for (piece, (row, x)) in pieces.iter().zip(set(&pieces, scene.size.w)) {
        let base = top + LEAD * (row as f64 + 0.5) + 3.0 + TYPE * 0.36;
        if let Some(signs) = &piece.signs {
            let middle = pt(x + signs.width() / 2.0, base - TYPE * 0.36 + 1.5);
            scene.marks.extend(sign::row(signs, &sign::box_round(signs, middle)));
        }
        let role = match piece.face {
            Face::Bold | Face::Heading => Role::BodyStrong,
            Face::Plain => Role::Sub,
        };
        let at = pt(x + piece.before(), base);
        scene
            .marks
            .push(Mark::text(role, at, Anchor::Start, TYPE, piece.words.clone()));
    }
    scene.size = Size {
        h: top + height(frame, outside),
        ..scene.size
    };
}
