//! Draws one programme's wheel at any radius and level of detail: the one composite every view shares.

use crate::analysis::{Moment, begun, counted};
use crate::corpus::{Code, Corpus, EntityId, Feature, Item, Lang, Programme, Sector, Status};
use crate::drawing::geometry::{Point, pt};
use crate::drawing::length::n;
use crate::drawing::wheel::{Dot, Facts, Inner, Sponsor, Wheel, disc, dot_radius, inner_radius, sector};
use crate::drawing::{Anchor, Mark, Role, Shape};
use crate::text::picture;
use core::fmt::Write;

/// Which arcs of a wheel are in colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arcs {
    /// All three.
    All,
    /// One; the others are a thin grey.
    Only(Feature),
}

/// How a wheel is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Which arcs are in colour.
    pub arcs: Arcs,
    /// The number on each arc, in [`Feature::ALL`] order; `None` leaves the plates out.
    pub counts: Option<[usize; 3]>,
    /// Language of the letters in NSTC's headquarters.
    pub lang: Lang,
    /// Font size of the counts and of the headquarters' letters, in px.
    pub type_size: f64,
}

/// What a wheel holds at a moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WheelState {
    /// Whether the programme had begun. Before that its disc has no ground and its ring is a dotted rule.
    pub begun: bool,
    /// Whether the paper counts by then what the disc holds; if not, the disc is empty.
    pub counted: bool,
    /// What share of each arc is solid, 0 to 1, in [`Feature::ALL`] order; the rest is pale.
    pub solid: [f64; 3],
}

impl WheelState {
    /// As the paper leaves it.
    pub const WHOLE: WheelState = WheelState {
        begun: true,
        counted: true,
        solid: [1.0; 3],
    };

    /// A programme's wheel at a moment, its arcs whole.
    pub fn at(corpus: &Corpus, programme: Programme, moment: Option<Moment>) -> WheelState {
        let by = |month: Option<Moment>| moment.is_none_or(|at| month.is_some_and(|m| m <= at));
        WheelState {
            begun: by(begun(corpus, programme)),
            counted: by(counted(corpus, programme)),
            ..WheelState::WHOLE
        }
    }
}

/// Units of path data for a disc's radius: fine enough that rounding shows at no size.
const UNITS: f64 = 160.0;

/// What fills a programme's disc, ready to be drawn at any place and radius.
#[derive(Clone, Debug)]
pub struct Filling {
    /// Dots of one kind: role, path data in [`UNITS`], stroke width in them.
    dots: Vec<(Role, String, f64)>,
    inner: Vec<(Inner, Point)>,
}

impl Filling {
    /// The filling of a programme's disc. Worth keeping where one wheel is drawn several times.
    pub fn of(corpus: &Corpus, programme: Programme) -> Filling {
        let content = disc(Facts::of(corpus, programme));
        let role = |kind: Dot| match kind {
            Dot::Centre | Dot::SmallMaker => Role::DotsStrong,
            Dot::Maker => Role::Dots,
            Dot::ServicePoint | Dot::Member => Role::DotsFaint,
        };
        let dots = content
            .dots
            .iter()
            .map(|(kind, points)| (role(*kind), dots(points), 2.0 * dot_radius(*kind) * UNITS));
        Filling {
            dots: dots.collect(),
            inner: content.inner,
        }
    }

    /// The fillings of all discs, in order of time.
    pub fn all(corpus: &Corpus) -> [Filling; 3] {
        [Programme::Mep, Programme::Nnmi, Programme::Nstc].map(|p| Filling::of(corpus, p))
    }
}

/// Draws a wheel as the paper leaves it, from back to front: disc, dots, inner nodes, ring, counts.
pub fn draw(corpus: &Corpus, wheel: &Wheel, style: &Style) -> Vec<Mark> {
    draw_at(corpus, wheel, style, &WheelState::WHOLE)
}

/// Draws a wheel as it was at a moment.
pub fn draw_at(corpus: &Corpus, wheel: &Wheel, style: &Style, then: &WheelState) -> Vec<Mark> {
    drawn(corpus, wheel, style, then, &Filling::of(corpus, wheel.programme))
}

/// Draws a wheel whose filling is at hand, as it was at a moment.
pub fn draw_filled(corpus: &Corpus, wheel: &Wheel, style: &Style, then: &WheelState, filling: &Filling) -> Vec<Mark> {
    drawn(corpus, wheel, style, then, filling)
}

fn drawn(corpus: &Corpus, wheel: &Wheel, style: &Style, then: &WheelState, filling: &Filling) -> Vec<Mark> {
    if !then.begun {
        let ring = Mark::new(Role::Rule, Shape::Circle(wheel.centre, wheel.ring));
        return vec![ring.dashed(Status::Requirement)];
    }
    let mut marks = Vec::new();
    let tier = tier(corpus, wheel.programme);
    let standing = |mark: Mark| match tier {
        Some(id) => mark.of(Item::Entity(id)),
        None => mark,
    };
    marks.push(standing(Mark::new(
        Role::Disc,
        Shape::Circle(wheel.centre, wheel.disc()),
    )));
    if then.counted {
        marks.extend(holds(corpus, wheel, style, filling, &standing));
    }
    marks.extend(ring(wheel, style, then));
    marks
}

/// What a disc holds: its dots and inner nodes.
fn holds(
    corpus: &Corpus,
    wheel: &Wheel,
    style: &Style,
    filling: &Filling,
    standing: &impl Fn(Mark) -> Mark,
) -> Vec<Mark> {
    let mut marks = Vec::new();
    let scale = wheel.disc() / UNITS;
    for (role, d, width) in &filling.dots {
        let shape = Shape::Scaled {
            d: d.clone(),
            at: wheel.centre,
            scale,
        };
        marks.push(standing(Mark::new(*role, shape).wide(*width)));
    }
    for (kind, place) in &filling.inner {
        let at = pt(
            wheel.centre.x + place.x * wheel.disc(),
            wheel.centre.y + place.y * wheel.disc(),
        );
        marks.extend(inner(corpus, wheel, style, *kind, at, standing));
    }
    marks
}

/// The node of the corpus that a disc's ground stands for.
pub(crate) fn tier(corpus: &Corpus, programme: Programme) -> Option<EntityId> {
    corpus.entity_named(match programme {
        Programme::Mep => "mep-center",
        Programme::Nnmi => "imi",
        Programme::Nstc => "nstc-affiliated-centers",
    })
}

/// The mark of an institute of a sponsor: filled, hollow, or hollow with a dot; `half` is half its height in px.
pub(crate) fn sponsored(sponsor: Sponsor, at: Point, half: f64) -> Vec<Mark> {
    let shape = Shape::Symbol(Sector::Intermediary, at, half / 1.2);
    match sponsor {
        Sponsor::Defense => vec![Mark::new(Role::InnerFilled, shape)],
        Sponsor::Energy => vec![Mark::new(Role::Inner, shape)],
        // An outline of dots would say that it is not there yet.
        Sponsor::Commerce => vec![
            Mark::new(Role::Inner, shape),
            Mark::new(Role::SketchFill, Shape::Circle(at, half * 0.3)),
        ],
    }
}

fn inner(
    corpus: &Corpus,
    wheel: &Wheel,
    style: &Style,
    kind: Inner,
    at: Point,
    standing: &impl Fn(Mark) -> Mark,
) -> Vec<Mark> {
    let radius = inner_radius(kind) * wheel.disc();
    match kind {
        Inner::Institute(sponsor) => sponsored(sponsor, at, radius).into_iter().map(standing).collect(),
        Inner::UnstatedCentre { strength } => {
            vec![standing(
                Mark::new(Role::InnerFading(strength), Shape::Circle(at, radius)).dashed(Status::Plan),
            )]
        }
        Inner::Headquarters => {
            let mut marks = vec![Mark::new(Role::Inner, Shape::Circle(at, radius)).dashed(Status::Plan)];
            if radius >= style.type_size {
                let base = pt(at.x, at.y + style.type_size * 0.36);
                marks.push(Mark::text(
                    Role::BodyStrong,
                    base,
                    Anchor::Middle,
                    style.type_size,
                    picture::headquarters(style.lang),
                ));
            }
            match corpus.entity_named("nstc-hq") {
                Some(hq) => marks.into_iter().map(|m| m.of(Item::Entity(hq))).collect(),
                None => marks,
            }
        }
    }
}

/// The three arcs and their counts.
fn ring(wheel: &Wheel, style: &Style, then: &WheelState) -> Vec<Mark> {
    let mut marks = Vec::new();
    let planned = wheel.programme == Programme::Nstc;
    for &feature in Feature::ALL {
        let lit = match style.arcs {
            Arcs::All => true,
            Arcs::Only(one) => one == feature,
        };
        let (role, width) = if lit {
            (Role::Arc, wheel.stroke())
        } else {
            (Role::ArcQuiet, (wheel.stroke() * 0.4).max(1.5))
        };
        let solid = then.solid[feature.index()].clamp(0.0, 1.0);
        let parts = [(role, 0.0, solid), (Role::ArcPale, solid, 1.0)];
        for (role, from, to) in parts.into_iter().filter(|(_, from, to)| to - from > 1e-6) {
            let mut mark = Mark::new(role, Shape::Path(arc(wheel, feature, from, to)))
                .wide(width)
                .of(Item::Arc(wheel.programme, feature));
            if lit {
                mark = mark.toned(Some(feature));
            }
            if planned {
                mark = mark.dashed(Status::Plan);
            }
            marks.push(mark);
        }
    }
    if let Some(counts) = style.counts {
        for &feature in Feature::ALL {
            marks.extend(badge(wheel, feature, counts[feature.index()], style.type_size));
        }
    }
    marks
}

/// The count on an arc: a plate and the number on it.
pub fn badge(wheel: &Wheel, feature: Feature, count: usize, type_size: f64) -> [Mark; 2] {
    let at = wheel.badge(feature);
    let words = count.to_string();
    let (w, h) = (type_size * (0.75 + 0.6 * words.len() as f64), type_size * 1.55);
    let item = Item::Arc(wheel.programme, feature);
    let base = pt(at.x, at.y + type_size * 0.36);
    [
        Mark::new(Role::Badge, Shape::Path(plate(at, w, h)))
            .of(item)
            .toned(Some(feature)),
        Mark::text(Role::Count, base, Anchor::Middle, type_size, words).of(item),
    ]
}

/// Path data of a part of an arc along the ring's middle line; shares of its length, clockwise.
fn arc(wheel: &Wheel, feature: Feature, from: f64, to: f64) -> String {
    let s = sector(feature);
    let at = |share: f64| wheel.centre.polar(s.from + s.span() * share, wheel.ring);
    let (a, b) = (at(from), at(to));
    let large = i32::from(s.span() * (to - from) > 180.0);
    let r = n(wheel.ring);
    format!("M{} {}A{r} {r} 0 {large} 1 {} {}", n(a.x), n(a.y), n(b.x), n(b.y))
}

/// A plate with round ends.
fn plate(at: Point, w: f64, h: f64) -> String {
    let (r, straight) = (n(h / 2.0), (w - h).max(0.0));
    let left = at.x - straight / 2.0;
    format!(
        "M{} {}h{}a{r} {r} 0 0 1 0 {}h{}a{r} {r} 0 0 1 0 {}z",
        n(left),
        n(at.y - h / 2.0),
        n(straight),
        n(h),
        n(-straight),
        n(-h)
    )
}

/// Many dots as one path of zero-length strokes, to be drawn with round caps; in [`UNITS`]. They are gone through in
/// strips, so that the steps from dot to dot are short and few bytes.
fn dots(points: &[Point]) -> String {
    const STRIP: i32 = 10;
    let place = |p: &Point| ((p.x * UNITS).round() as i32, (p.y * UNITS).round() as i32);
    let mut places: Vec<(i32, i32)> = points.iter().map(place).collect();
    places.sort_by_key(|&(x, y)| {
        let strip = y.div_euclid(STRIP);
        (strip, if strip % 2 == 0 { x } else { -x })
    });
    let mut d = String::with_capacity(points.len() * 8);
    let (mut x, mut y) = (0i32, 0i32);
    for (i, (px, py)) in places.into_iter().enumerate() {
        let (dx, dy) = (px - x, py - y);
        let _ = write!(
            d,
            "{}{dx}{}{dy}h0",
            if i == 0 { 'M' } else { 'm' },
            if dy < 0 { "" } else { " " }
        );
        (x, y) = (px, py);
    }
    d
}
