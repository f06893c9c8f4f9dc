//! Draws links: colour by feature, dash by status, double where the tie is our coding, and an end that tells the
//! feature without colour.

use crate::corpus::{Coded, Corpus, Feature, Item, RelationId};
use crate::drawing::geometry::{Point, pt};
use crate::drawing::length::n;
use crate::drawing::{Mark, Role, Shape};
use core::fmt::Write;

/// How a link is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Its role.
    pub role: Role,
    /// Stroke width in px.
    pub width: f64,
    /// Whether its end is drawn.
    pub end: bool,
}

/// The marks of one link.
pub fn draw(corpus: &Corpus, id: RelationId, curve: &[Point; 4], look: Look) -> Vec<Mark> {
    let r = corpus.relation(id);
    let tone = r.features.first().copied();
    let item = Item::Relation(id);
    let d = path(curve);
    let ours = r.coded.contains(&Coded::Link);
    let width = if ours { look.width * 2.4 } else { look.width };
    let mut marks = vec![
        Mark::new(look.role, Shape::Path(d.clone()))
            .of(item)
            .toned(tone)
            .dashed(r.status)
            .wide(width),
    ];
    if ours {
        marks.push(Mark::new(Role::Core, Shape::Path(d)).wide(look.width * 0.9));
    }
    if look.end
        && let Some(feature) = tone
    {
        marks.push(
            Mark::new(Role::LinkEnd, Shape::Path(end(feature, curve, look.width)))
                .of(item)
                .toned(tone),
        );
    }
    marks
}

/// Path data of a cubic curve.
pub fn path(c: &[Point; 4]) -> String {
    // Whole pixels do for a curve, and are fewer bytes.
    let mut d = String::new();
    for (k, p) in c.iter().enumerate() {
        d.push_str(match k {
            0 => "M",
            1 => "C",
            _ => " ",
        });
        let _ = write!(d, "{} {}", p.x.round() as i32, p.y.round() as i32);
    }
    d
}

/// The end of a link: mission an arrow, network a dot, resource a chevron.
fn end(feature: Feature, curve: &[Point; 4], width: f64) -> String {
    let tip = curve[3];
    let back = if curve[2].distance(tip) > 0.5 {
        curve[2]
    } else {
        curve[0]
    };
    let toward = back.angle_to(tip);
    let size = 2.6 + width * 1.3;
    match feature {
        Feature::Mission => {
            let (a, b) = (tip.polar(toward + 155.0, size), tip.polar(toward - 155.0, size));
            format!(
                "M{} {}L{} {}L{} {}z",
                n(tip.x),
                n(tip.y),
                n(a.x),
                n(a.y),
                n(b.x),
                n(b.y)
            )
        }
        Feature::Network => {
            let r = (size * 4.2).round() / 10.0;
            let c = tip.polar(toward + 180.0, r);
            format!(
                "M{} {}a{r} {r} 0 1 1 {d} 0a{r} {r} 0 1 1 -{d} 0z",
                n(c.x - r),
                n(c.y),
                r = n(r),
                d = n(2.0 * r)
            )
        }
        Feature::Resource => {
            let (a, b) = (tip.polar(toward + 140.0, size), tip.polar(toward - 140.0, size));
            let inner = tip.polar(toward + 180.0, size * 0.55);
            let (c, d) = (pt(a.x, a.y), pt(b.x, b.y));
            format!(
                "M{} {}L{} {}L{} {}L{} {}z",
                n(tip.x),
                n(tip.y),
                n(c.x),
                n(c.y),
                n(inner.x),
                n(inner.y),
                n(d.x),
                n(d.y)
            )
        }
    }
}
