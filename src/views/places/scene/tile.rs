//! One tile: letters, centre with its service points, institutes with or without their names.

use crate::corpus::{Item, Lang, Site, Status};
use crate::drawing::geometry::{Point, Rect, pt};
use crate::drawing::labels::{Label, Side, rect_of};
use crate::drawing::length::n;
use crate::drawing::metrics::{Face, width, wrap};
use crate::drawing::{Anchor, Mark, Role, Scene, Shape, Spot, wheel};
use crate::layers::{Aside, Institution, Tile};
use crate::views::places::layout::{Detail, ROW};
use crate::views::places::scene::View;
use core::fmt::Write;

/// The ground of a state's tile.
pub(super) fn ground(view: &View, t: &Tile) -> Mark {
    let rect = view.grid.tile(t.column, t.row);
    Mark::new(Role::Disc, Shape::Path(square(&rect, 6.0 * view.grid.unit))).of(Item::Site(Site::Centre(t.region)))
}

/// Draws what a state's tile holds from back to front.
pub(super) fn draw(view: &View, t: &Tile, scene: &mut Scene) {
    let rect = view.grid.tile(t.column, t.row);
    let item = Item::Site(Site::Centre(t.region));
    letters(
        view,
        &rect,
        [crate::corpus::Code::code(t.region), &t.brief],
        Some(item),
        scene,
    );
    let here: Vec<&Institution> = match view.shows("imi") {
        true => view.layer_data.institutes_in(t.region).collect(),
        false => Vec::new(),
    };
    centre(view, t, &rect, here.len(), scene);
    institutes(view, &rect, &here, scene);
}

/// Draws a tile without a centre: dotted, with the reason where there is room for it.
pub(super) fn draw_aside(view: &View, a: &Aside, scene: &mut Scene) {
    let rect = view.grid.tile(a.column, a.row);
    scene.marks.push(
        Mark::new(Role::Leader, Shape::Path(square(&rect, 6.0 * view.grid.unit)))
            .dashed(Status::Requirement)
            .wide(1.2),
    );
    letters(view, &rect, [&a.letters, &a.brief], None, scene);
    if view.grid.detail == Detail::Named {
        let size = view.grid.names();
        let left = view.grid.letters_at(&rect).x;
        let words = a.short.get(view.frame.lang);
        for (k, line) in wrap(words, size, Face::Plain, rect.x + rect.w - 4.0 - left)
            .into_iter()
            .enumerate()
        {
            let at = pt(left, rect.y + rect.h * 0.62 + size * 1.25 * k as f64);
            scene.marks.push(Mark::text(Role::Sub, at, Anchor::Start, size, line));
        }
    }
}

/// A square with round corners.
fn square(r: &Rect, radius: f64) -> String {
    let q = radius.min(r.w / 4.0);
    let (c, side) = (n(q), r.w - 2.0 * q);
    format!(
        "M{} {}h{}a{c} {c} 0 0 1 {c} {c}v{}a{c} {c} 0 0 1 -{c} {c}h{}a{c} {c} 0 0 1 -{c} -{c}v{}a{c} {c} 0 0 1 {c} -{c}z",
        n(r.x + q),
        n(r.y),
        n(side),
        n(side),
        n(-side),
        n(-side)
    )
}

/// The letters of a state; in Chinese, where there is room, its short name instead.
fn letters(view: &View, rect: &Rect, [code, brief]: [&str; 2], item: Option<Item>, scene: &mut Scene) {
    let at = view.grid.letters_at(rect);
    let named = view.frame.lang == Lang::Zh && view.grid.detail == Detail::Named;
    let (words, size) = match named {
        true => (brief, view.grid.names()),
        false => (code, view.grid.letters()),
    };
    let strong = if item.is_some() { Role::OnDisc } else { Role::Sub };
    for (k, words) in words.split(' ').enumerate() {
        // Lines of Chinese fonts are taller than their signs.
        let at = pt(at.x, at.y + size * 1.42 * k as f64);
        let mut mark = Mark::text(strong, at, Anchor::Start, size, words);
        mark.item = item;
        scene.marks.push(mark);
    }
}

fn centre(view: &View, t: &Tile, rect: &Rect, institutes: usize, scene: &mut Scene) {
    if !view.shows("mep-center") {
        return;
    }
    let (at, radius) = view.grid.centre(rect, institutes);
    if view.shows("mep-service-point") {
        points(view, at, view.counts.dealt(t.region), scene);
    }
    let item = Item::Site(Site::Centre(t.region));
    scene
        .marks
        .push(Mark::new(Role::InnerFilled, Shape::Circle(at, radius)).of(item));
    scene.spots.push(Spot {
        item,
        at,
        radius: radius + 2.0,
    });
}

/// The service points of a centre: one by one as one path, or merged into a ring.
fn points(view: &View, centre: Point, count: usize, scene: &mut Scene) {
    let (orbit, radius) = view.grid.orbit();
    let mut mark = match view.grid.detail {
        Detail::Named | Detail::Dotted => {
            let mut d = String::new();
            for p in view.grid.points(centre, count) {
                let _ = write!(d, "M{} {}h0", n(p.x), n(p.y));
            }
            Mark::new(Role::Dots, Shape::Path(d)).wide(2.0 * radius)
        }
        Detail::Merged => Mark::new(Role::Sketch, Shape::Circle(centre, orbit)).wide(0.8),
    };
    mark.item = view.entity("mep-service-point").map(Item::Entity);
    scene.marks.push(mark);
}

fn institutes(view: &View, rect: &Rect, here: &[&Institution], scene: &mut Scene) {
    match view.grid.detail {
        Detail::Named => named(view, rect, here, scene),
        Detail::Dotted | Detail::Merged => {
            // Where points are merged the centre has the first place of the row, if there is one.
            let first = usize::from(view.grid.detail == Detail::Merged && here.len() < ROW);
            for (k, &i) in here.iter().enumerate() {
                let at = view.grid.slot(rect, k + first);
                mark(i, at, view.grid.mark(), scene);
                scene
                    .names
                    .push((Item::Site(Site::Institute(i.id)), apart(view, i, at)));
            }
        }
    }
}

/// The name of an institute for when it is lit, above its mark and inside the picture.
fn apart(view: &View, i: &Institution, at: Point) -> Label {
    let (words, size) = (i.short.get(view.frame.lang), 12.5);
    let half = width(words, size, Face::Bold) / 2.0;
    let x = at.x.clamp(half + 4.0, (view.frame.size.w - half - 4.0).max(half + 4.0));
    let at = pt(x, at.y - view.grid.mark() - 6.0);
    Label {
        at,
        side: Side::Middle,
        rect: rect_of(words, at, Side::Middle, size, Face::Bold),
        size,
        face: Face::Bold,
        words: words.to_string(),
        leader: None,
    }
}

fn named(view: &View, rect: &Rect, here: &[&Institution], scene: &mut Scene) {
    let size = view.grid.names();
    let half = view.grid.mark();
    let start = 5.0 * view.grid.unit + half * 2.4 + 4.0;
    let room = rect.w - start - 2.5;
    let names: Vec<Vec<String>> = here
        .iter()
        .map(|i| lines(i.short.get(view.frame.lang), size, room, here.len() < 3))
        .collect();
    let (at, step) = view.grid.stack(rect, &names.iter().map(Vec::len).collect::<Vec<_>>());
    for ((i, lines), base) in here.iter().zip(&names).zip(at) {
        let middle = pt(base.x, base.y - size * 0.35 + step * (lines.len() as f64 - 1.0) / 2.0);
        mark(i, middle, half, scene);
        let item = Item::Site(Site::Institute(i.id));
        for (k, line) in lines.iter().enumerate() {
            let at = pt(rect.x + start, base.y + step * k as f64);
            scene
                .marks
                .push(Mark::text(Role::OnDisc, at, Anchor::Start, size, line.clone()).of(item));
        }
    }
}

/// An institute's mark by sponsor, and its spot.
fn mark(i: &Institution, at: Point, half: f64, scene: &mut Scene) {
    let item = Item::Site(Site::Institute(i.id));
    let marks = wheel::sponsored(i.sponsor, at, half).into_iter().map(|m| m.of(item));
    scene.marks.extend(marks);
    scene.spots.push(Spot {
        item,
        at,
        radius: half + 1.5,
    });
}

/// A name on one line, or two where two are allowed; else its first word and the beginning of the second.
fn lines(name: &str, size: f64, room: f64, two: bool) -> Vec<String> {
    let fits = |words: &str| width(words, size, Face::Bold) <= room;
    if fits(name) {
        return vec![name.to_string()];
    }
    let parts: Vec<String> = parts(name);
    if two
        && let [first, second] = parts.as_slice()
        && fits(first)
        && fits(second)
    {
        return parts;
    }
    match name.split_once(' ') {
        Some((first, second)) => {
            let short: String = format!("{first} {}.", second.chars().take(2).collect::<String>());
            vec![if fits(&short) { short } else { first.to_string() }]
        }
        None => vec![name.to_string()],
    }
}

/// A name in two: at its first blank, else where a small letter is followed by a capital for the last time.
fn parts(name: &str) -> Vec<String> {
    if let Some((first, second)) = name.split_once(' ') {
        return vec![first.to_string(), second.to_string()];
    }
    let chars: Vec<(usize, char)> = name.char_indices().collect();
    let cut = chars
        .windows(2)
        .filter(|w| w[0].1.is_lowercase() && w[1].1.is_uppercase())
        .map(|w| w[1].0)
        .next_back();
    match cut {
        Some(at) => vec![name[..at].to_string(), name[at..].to_string()],
        None => vec![name.to_string()],
    }
}
