//! The shape of a sector: what kind of actor a mark is, told by form and never by colour.

use crate::corpus::Sector;
use crate::drawing::geometry::{Point, pt};
use crate::drawing::length::n;
use core::fmt::Write;

/// The forms a sector can take in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Government.
    Square,
    /// Federal laboratory.
    Hexagon,
    /// University or research.
    Triangle,
    /// Firm, or anything else.
    Circle,
    /// Intermediary or association.
    Diamond,
    /// Investor.
    Narrow,
    /// Labour.
    Pentagon,
}

/// The form of a sector.
pub const fn form(sector: Sector) -> Form {
    match sector {
        Sector::Government | Sector::State | Sector::ChinaParty | Sector::ChinaState | Sector::ForeignState => {
            Form::Square
        }
        Sector::FederalLab => Form::Hexagon,
        Sector::University | Sector::Scholarship => Form::Triangle,
        Sector::Industry
        | Sector::Sme
        | Sector::ChinaIndustry
        | Sector::Foreign
        | Sector::Context
        | Sector::Theory
        | Sector::Ideology => Form::Circle,
        Sector::Intermediary | Sector::Association => Form::Diamond,
        Sector::Investor => Form::Narrow,
        Sector::Labour => Form::Pentagon,
    }
}

/// Path data of a sector's form round a point; `half` is half its width in px.
pub fn outline(sector: Sector, at: Point, half: f64) -> String {
    match form(sector) {
        Form::Square => {
            let a = half * 0.92;
            format!(
                "M{} {}h{}v{}h{}z",
                n(snapped(at.x - a, half)),
                n(snapped(at.y - a, half)),
                n(2.0 * a),
                n(2.0 * a),
                n(-2.0 * a)
            )
        }
        Form::Circle => {
            // Rounded once: a diameter rounded apart from its radius would make an egg.
            let half = (half * 10.0).round() / 10.0;
            let (r, d) = (n(half), n(2.0 * half));
            format!(
                "M{} {}a{r} {r} 0 1 1 {d} 0a{r} {r} 0 1 1 -{d} 0z",
                n(snapped(at.x - half, half)),
                n(snapped(at.y, half))
            )
        }
        Form::Hexagon => polygon(at, half * 1.1, 6, 90.0),
        Form::Triangle => polygon(at, half * 1.18, 3, 0.0),
        Form::Diamond => rhombus(at, half * 1.2, half * 1.2, half * 1.2),
        Form::Pentagon => polygon(at, half * 1.12, 5, 0.0),
        Form::Narrow => rhombus(at, half * 0.72, half * 1.3, half),
    }
}

/// Where a mark's outline begins: marks of the usual size on whole pixels, which are fewer bytes; small ones exactly.
fn snapped(x: f64, half: f64) -> f64 {
    if half >= 4.0 { x.round() } else { x }
}

/// A rhombus `w` px to either side of its centre and `h` px up and down, of a mark of half the width `half`.
fn rhombus(at: Point, w: f64, h: f64, half: f64) -> String {
    format!(
        "M{} {}l{} {}l{} {}l{} {}z",
        n(snapped(at.x, half)),
        n(snapped(at.y - h, half)),
        n(w),
        n(h),
        n(-w),
        n(h),
        n(-w),
        n(-h)
    )
}

/// A regular polygon with a corner at `turn` degrees.
fn polygon(at: Point, radius: f64, corners: usize, turn: f64) -> String {
    // Steps from corner to corner: the same for every mark of a form, which compresses to nothing.
    let mut d = String::new();
    let corner = |k: usize| pt(0.0, 0.0).polar(turn + k as f64 * 360.0 / corners as f64, radius);
    let first = corner(0);
    let _ = write!(
        d,
        "M{} {}",
        n(snapped(at.x + first.x, radius)),
        n(snapped(at.y + first.y, radius))
    );
    for k in 1..corners {
        let (a, b) = (corner(k - 1), corner(k));
        let _ = write!(d, "l{} {}", n(b.x - a.x), n(b.y - a.y));
    }
    d.push('z');
    d
}
