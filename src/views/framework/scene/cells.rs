//! The evidence: small wheels, their halos, the number and pages beneath, and a caption of at most two lines.

use crate::corpus::{Feature, Item, Programme};
use crate::drawing::geometry::{Rect, pt, straight};
use crate::drawing::halo::{Compass, Halo, LayoutInput, lay_out};
use crate::drawing::links::Look;
use crate::drawing::wheel::{Filling, Wheel};
use crate::drawing::{Anchor, Frame, Role, Scene, Spot, halo, links, pieces};
use crate::text::picture;
use crate::views::framework::scene::Type;
use crate::views::framework::scene::write::Ink;
use crate::views::framework::wording as say;

/// How a halo measures against the ring it stands round.
#[derive(Clone, Copy, Debug)]
pub struct Gauge {
    /// Radius of the ring in px.
    pub ring: f64,
    /// To the first level in px.
    pub inner: f64,
    /// From level to level in px.
    pub step: f64,
    /// Half the width of a mark in px.
    pub half: f64,
}

impl Gauge {
    /// The measures of the framework for a ring.
    pub fn of(ring: f64) -> Gauge {
        Gauge {
            ring,
            inner: ring * 0.267,
            step: ring * 0.256,
            half: (ring * 0.069).clamp(2.2, 4.6),
        }
    }
}

/// A wheel with its halo.
pub struct Cell {
    /// The wheel.
    pub wheel: Wheel,
    /// Whose evidence.
    pub feature: Feature,
    /// What stands round it.
    pub halo: Halo,
}

/// The cells of one row on a line at `y`.
pub fn row(frame: &Frame, compass: &Compass, xs: [f64; 3], gauge: Gauge, feature: Feature, y: f64) -> [Cell; 3] {
    [Programme::Mep, Programme::Nnmi, Programme::Nstc].map(|programme| {
        let wheel = Wheel {
            programme,
            centre: pt(xs[programme as usize], y),
            ring: gauge.ring,
        };
        let Gauge { inner, step, half, .. } = gauge;
        let input = LayoutInput {
            wheel,
            feature,
            inner,
            step,
            half,
        };
        Cell {
            wheel,
            feature,
            halo: lay_out(frame.corpus, frame.shown, compass, &input),
        }
    })
}

/// Whether the halos of a row keep off each other and off the edges.
pub fn apart(cells: &[Cell; 3], left: f64, right: f64) -> bool {
    const CLEAR: f64 = 2.5;
    let inside = |c: &Cell| {
        let b = c.halo.bounds(&c.wheel);
        b.x >= left && b.x + b.w <= right
    };
    let clash = |a: &Cell, b: &Cell| {
        let rings = a.wheel.centre.distance(b.wheel.centre) < a.wheel.outer() + b.wheel.outer() + 2.0 * CLEAR;
        let on_ring = |m: &Cell, w: &Cell| {
            m.halo
                .actors
                .iter()
                .any(|x| x.at.distance(w.wheel.centre) < w.wheel.outer() + x.half * 1.2 + CLEAR)
        };
        let marks = a.halo.actors.iter().any(|x| {
            b.halo
                .actors
                .iter()
                .any(|y| x.at.distance(y.at) < 1.2 * (x.half + y.half) + CLEAR)
        });
        rings || on_ring(a, b) || on_ring(b, a) || marks
    };
    cells.iter().all(inside) && !clash(&cells[0], &cells[1]) && !clash(&cells[1], &cells[2])
}

/// The box of the three wheels and halos.
pub fn bounds(cells: &[Cell; 3]) -> Rect {
    cells
        .iter()
        .map(|c| c.halo.bounds(&c.wheel))
        .fold(Rect::around(cells[0].wheel.centre, 0.0, 0.0), |a, b| a.and(&b))
}

/// Links and wheels of a row, with the lines between wheels.
pub fn draw(frame: &Frame, cells: &[Cell; 3], fillings: &[Filling; 3], unit: f64, t: &Type, scene: &mut Scene) {
    if cells[0].feature == Feature::Network {
        threads(frame, cells, scene);
    }
    for cell in cells {
        halo::ties(frame, &cell.halo, cell.feature, 0.9 * unit.max(1.0), scene);
    }
    between(frame, cells, scene);
    for cell in cells {
        let filling = &fillings[cell.wheel.programme as usize];
        halo::small_wheel(frame, &cell.wheel, cell.feature, filling, t.small, scene);
    }
    for cell in cells {
        halo::actors(frame, &cell.halo, &cell.wheel, t.small, scene);
    }
}

/// The quiet arrows from wheel to wheel.
fn threads(frame: &Frame, cells: &[Cell; 3], scene: &mut Scene) {
    for (a, b) in [(0, 1), (1, 2)] {
        let (from, to) = (&cells[a].wheel, &cells[b].wheel);
        let item = crate::views::framework::scene::relation(
            frame.corpus,
            frame.corpus.programme_entity(from.programme),
            frame.corpus.programme_entity(to.programme),
        );
        let (p, q) = (from.centre, to.centre);
        let (p, q) = (pt(p.x + from.outer() + 1.0, p.y), pt(q.x - to.outer() - 1.0, q.y));
        let item = item
            .filter(|&r| frame.corpus.relation(r).case.programme().is_none())
            .map(Item::Relation);
        scene.marks.extend(pieces::thread(p, q, from.ring * 0.1, "", 0.0, item));
        if let Some(item) = item {
            scene.spots.push(Spot {
                item,
                at: p.toward(q, 0.5),
                radius: from.ring * 0.12,
            });
            scene.curves.push((item, straight(p, q)));
        }
    }
}

/// Relations with another programme: level lines from ring to ring, clear of the thread.
fn between(frame: &Frame, cells: &[Cell; 3], scene: &mut Scene) {
    for cell in cells {
        for (nth, &id) in cell.halo.parts.between.iter().enumerate() {
            let r = frame.corpus.relation(id);
            let wheel_of = |e| {
                cells
                    .iter()
                    .find(|c| frame.corpus.programme_entity(c.wheel.programme) == Some(e))
            };
            let (Some(a), Some(b)) = (wheel_of(r.from), wheel_of(r.to)) else {
                continue;
            };
            let ring = a.wheel.ring;
            let dy = ring
                * match nth {
                    0 => -0.26,
                    1 => 0.26,
                    2 => -0.37,
                    k => 0.26 + 0.11 * (k as f64 - 2.0),
                };
            let dx = a.wheel.reach(dy) + 0.5;
            let way = (b.wheel.centre.x - a.wheel.centre.x).signum();
            let p = pt(a.wheel.centre.x + way * dx, a.wheel.centre.y + dy);
            let q = pt(b.wheel.centre.x - way * dx, b.wheel.centre.y + dy);
            let curve = straight(p, q);
            let look = Look {
                role: Role::Link,
                width: 1.4,
                end: true,
            };
            scene.marks.extend(links::draw(frame.corpus, id, &curve, look));
            let item = Item::Relation(id);
            scene.spots.push(Spot {
                item,
                at: p.toward(q, 0.5),
                radius: 3.0,
            });
            scene.curves.push((item, curve));
        }
    }
}

/// The printed pages that a cell's relations on show rest on.
pub fn pages(frame: &Frame, cell: &Cell) -> String {
    let rows = frame.corpus.arc(cell.wheel.programme, cell.feature);
    let rows = rows.iter().filter(|&&r| frame.shown.has_relation(r));
    say::union(rows.map(|&r| frame.corpus.relation(r).place.pages.as_str()), frame.lang)
}

/// What stands under a wheel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// Number and pages on one line.
    Pages,
    /// Number, and the pages on a line of their own.
    PagesBelow,
    /// The number alone.
    Number,
    /// Name of the programme and number: where no head does.
    Name,
}

/// Number with pages or name under the wheels of a row, the caption beneath; `top` is where they may begin. The last
/// baseline is returned.
pub fn captions(
    frame: &Frame,
    cells: &[Cell; 3],
    under: Under,
    pitch: f64,
    t: &Type,
    top: f64,
    scene: &mut Scene,
) -> f64 {
    let (max, gap) = (room(pitch, t), t.small * GAP);
    // All on one line or none.
    let beside = under != Under::PagesBelow && beside(frame, cells, under, pitch, t);
    let mut last = top;
    for cell in cells {
        let (a, first, b, second) = first(frame, cell, under, t);
        let item = Item::Arc(cell.wheel.programme, cell.feature);
        let mut y = top + t.count;
        let x = cell.wheel.centre.x;
        if second.is_empty() {
            scene.marks.push(a.line(pt(x, y), Anchor::Middle, &first));
        } else if beside {
            let (wa, wb) = (a.width(&first), b.width(&second));
            let left = x - (wa + gap + wb) / 2.0;
            scene.marks.push(a.line(pt(left, y), Anchor::Start, &first));
            scene.marks.push(b.line(pt(left + wa + gap, y), Anchor::Start, &second));
        } else {
            scene.marks.push(a.line(pt(x, y), Anchor::Middle, &first));
            for part in runs(&b, &second, max) {
                y += t.small * 1.35;
                scene.marks.push(b.line(pt(x, y), Anchor::Middle, &part));
            }
        }
        let ink = Ink::new(Role::Body, t.small).of(Some(item));
        for line in say::caption(frame.corpus, cell.wheel.programme, cell.feature, frame.lang) {
            for part in ink.lines(&line, max) {
                y += t.small * 1.38;
                scene.marks.push(ink.line(pt(x, y), Anchor::Middle, &part));
            }
        }
        last = last.max(y);
    }
    last
}

/// Between what stands first under a wheel and what follows it, in small type.
const GAP: f64 = 0.6;

/// Width of the words under a wheel.
fn room(pitch: f64, t: &Type) -> f64 {
    pitch - t.small * 0.8
}

/// Whether what stands under each wheel of a row finds room on one line.
pub fn beside(frame: &Frame, cells: &[Cell; 3], under: Under, pitch: f64, t: &Type) -> bool {
    cells.iter().all(|cell| {
        let (a, first, b, second) = first(frame, cell, under, t);
        a.width(&first) + t.small * GAP + b.width(&second) <= room(pitch, t)
    })
}

/// What stands first under a wheel, and what follows it.
fn first(frame: &Frame, cell: &Cell, under: Under, t: &Type) -> (Ink, String, Ink, String) {
    let item = Item::Arc(cell.wheel.programme, cell.feature);
    let number = Ink::new(Role::BodyStrong, t.count).of(Some(item)).toned(cell.feature);
    let count = frame
        .shown
        .arc_count(frame.corpus, cell.wheel.programme, cell.feature)
        .to_string();
    let page = Ink::new(Role::Page, t.small).of(Some(item));
    match under {
        Under::Pages | Under::PagesBelow => (number, count, page, pages(frame, cell)),
        Under::Number => (number, count, page, String::new()),
        Under::Name => {
            let of = frame.corpus.programme_entity(cell.wheel.programme).map(Item::Entity);
            let name = Ink::new(Role::BodyStrong, t.body).of(of);
            let letters = picture::letters(cell.wheel.programme).to_string();
            (name, letters, number, count)
        }
    }
}

/// Pages too wide for one line break where a run of pages ends.
fn runs(ink: &Ink, words: &str, max: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for run in words.split_inclusive(['、', ' ']) {
        match lines.last_mut() {
            Some(line) if ink.width(line) + ink.width(run.trim_end()) <= max => line.push_str(run),
            Some(_) | None => lines.push(run.to_string()),
        }
    }
    lines.iter().map(|line| line.trim_end().to_string()).collect()
}

/// The largest gauge at which all rows keep apart, and the cells on lines at nought.
pub fn fit(frame: &Frame, compass: &Compass, xs: [f64; 3], (left, right): (f64, f64), features: &[Feature]) -> Gauge {
    let mut ring = (xs[1] - xs[0]) * 0.34;
    loop {
        let gauge = Gauge::of(ring);
        let fine = features
            .iter()
            .all(|&f| apart(&row(frame, compass, xs, gauge, f, 0.0), left, right));
        if fine || ring < 18.0 {
            return gauge;
        }
        ring *= 0.96;
    }
}
