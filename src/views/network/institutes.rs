//! Names of the institutes in the network, when one is near enough: the paper only counts them, so their names come from
//! outside it and are starred. Which dot of a sponsor gets which name is drawing: the first founded gets the first.

use crate::corpus::{Item, Sector, Site};
use crate::drawing::geometry::{Point, Rect, Size, pt};
use crate::drawing::labels::{Candidate, Label, Room, Side, above, below, left_of, rect_of, right_of};
use crate::drawing::layer_marks::ground::Ground;
use crate::drawing::metrics::{Face, width, wrap};
use crate::drawing::{Anchor, Frame, Mark, Role, Scene, Shape, Spot, pieces};
use crate::layers::{Institution, Sponsor};
use crate::text::Words;
use crate::text::places::Places;

/// From this zoom on the institutes have names.
pub const FROM: f64 = 2.0;
/// Font size of names and note, px.
const TYPE: f64 = 11.5;
/// From line to line of the note, px.
const LEAD: f64 = 15.5;
/// Widest line of the note, px; the first that finds room is taken.
const NOTES: [f64; 4] = [230.0, 160.0, 330.0, 120.0];

/// Whether a frame is near enough for names.
pub fn wanted(frame: &Frame) -> bool {
    frame.zoom >= FROM
}

/// A dot of an institute: where its marks are in the scene, and its place.
struct Dot {
    marks: Vec<usize>,
    at: Point,
    half: f64,
    sponsor: Sponsor,
}

/// Names the institutes of a finished network, as far as there is room for names; each can be touched.
pub fn name(frame: &Frame, scene: &mut Scene) {
    let (Some(layer_data), Some(tier)) = (frame.layer_data, frame.corpus.entity_named("imi")) else {
        return;
    };
    if !wanted(frame) || layer_data.institutes().is_empty() {
        return;
    }
    let tier = Item::Entity(tier);
    let disc = scene.marks.iter().find_map(|m| match (&m.shape, m.role) {
        (Shape::Circle(at, r), Role::Disc) if m.item == Some(tier) => Some((*at, *r)),
        _ => None,
    });
    let Some((centre, radius)) = disc else { return };
    let dots = dots(scene, tier);
    let mut room = room(scene.size, centre, radius, &dots);
    let inside = |rect: &Rect| {
        let corner = |x: f64, y: f64| pt(rect.x + x * rect.w, rect.y + y * rect.h).distance(centre) < radius;
        corner(0.0, 0.0) && corner(1.0, 0.0) && corner(0.0, 1.0) && corner(1.0, 1.0)
    };
    let mut words = Vec::new();
    for sponsor in [Sponsor::Commerce, Sponsor::Energy, Sponsor::Defense] {
        let names = layer_data.institutes().iter().filter(|i| i.sponsor == sponsor);
        for (dot, institute) in dots.iter().filter(|d| d.sponsor == sponsor).zip(names) {
            let item = Item::Site(Site::Institute(institute.id));
            for &k in &dot.marks {
                scene.marks[k].item = Some(item);
            }
            scene.spots.push(Spot {
                item,
                at: dot.at,
                radius: dot.half + 1.5,
            });
            let said = starred(institute, frame);
            let places: Vec<Candidate> = places(dot)
                .into_iter()
                .filter(|c| inside(&rect_of(&said, c.at, c.side, TYPE, Face::Bold)))
                .collect();
            let placed = room.place(&said, TYPE, Face::Bold, &places);
            scene
                .names
                .push((item, placed.clone().unwrap_or_else(|| apart(&said, dot))));
            words.extend(placed.map(|label| {
                Mark::text(
                    Role::OnDisc,
                    label.at,
                    pieces::anchor(label.side),
                    label.size,
                    label.words,
                )
                .of(item)
            }));
        }
    }
    if words.is_empty() {
        return;
    }
    scene.marks.extend(words);
    note(frame, scene, centre, radius);
}

/// A name with the star of what is not from the paper.
fn starred(institute: &Institution, frame: &Frame) -> String {
    format!("{}*", institute.short.get(frame.lang))
}

/// The dots of the institutes, in the order they are painted.
fn dots(scene: &Scene, tier: Item) -> Vec<Dot> {
    let mut dots: Vec<Dot> = Vec::new();
    for (k, mark) in scene.marks.iter().enumerate().filter(|(_, m)| m.item == Some(tier)) {
        match (&mark.shape, mark.role) {
            (Shape::Symbol(Sector::Intermediary, at, half), role) => dots.push(Dot {
                marks: vec![k],
                at: *at,
                half: half * 1.2,
                sponsor: if role == Role::InnerFilled {
                    Sponsor::Defense
                } else {
                    Sponsor::Energy
                },
            }),
            // The dot within a hollow mark.
            (Shape::Circle(..), Role::SketchFill) => {
                if let Some(dot) = dots.last_mut() {
                    dot.marks.push(k);
                    dot.sponsor = Sponsor::Commerce;
                }
            }
            _ => {}
        }
    }
    dots
}

/// What names must keep off: the dots of all institutes, and the edge of the disc.
fn room(size: Size, centre: Point, radius: f64, dots: &[Dot]) -> Room {
    let mut room = Room::new(size);
    for dot in dots {
        room.block(Rect::around(dot.at, 2.0 * dot.half, 2.0 * dot.half));
    }
    for k in 0..36 {
        let at = |k: i32| centre.polar(f64::from(k) * 10.0, radius);
        room.block_line(at(k), at(k + 1));
    }
    room
}

fn places(dot: &Dot) -> Vec<Candidate> {
    let gap = dot.half + 3.0;
    let beside = |dx: f64, dy: f64, side: Side| Candidate {
        at: pt(dot.at.x + dx * gap * 0.8, dot.at.y + dy * gap + TYPE * 0.35),
        side,
        leader: None,
    };
    vec![
        right_of(dot.at, gap, TYPE),
        left_of(dot.at, gap, TYPE),
        above(dot.at, gap, TYPE),
        below(dot.at, gap, TYPE),
        beside(1.0, -0.8, Side::Right),
        beside(1.0, 0.8, Side::Right),
        beside(-1.0, -0.8, Side::Left),
        beside(-1.0, 0.8, Side::Left),
    ]
}

/// A name for when it is lit, though the picture has no room for it.
fn apart(said: &str, dot: &Dot) -> Label {
    let at = above(dot.at, dot.half + 3.0, TYPE).at;
    Label {
        at,
        side: Side::Middle,
        rect: rect_of(said, at, Side::Middle, TYPE, Face::Bold),
        size: TYPE,
        face: Face::Bold,
        words: said.to_owned(),
        leader: None,
    }
}

/// Beside the wheel: that the names are not from the paper.
fn note(frame: &Frame, scene: &mut Scene, centre: Point, radius: f64) {
    let words = Places::NamesNote.get(frame.lang);
    let ground = Ground::of(scene);
    let set = NOTES.map(|widest| wrap(words, TYPE, Face::Plain, widest));
    let found = [false, true].into_iter().find_map(|at_need| {
        let mut all = set.iter();
        all.find_map(|lines| Some((lines, beside(&ground, lines, (centre, radius), at_need)?)))
    });
    let Some((lines, rect)) = found else { return };
    for (k, line) in lines.iter().enumerate() {
        let at = pt(rect.x, rect.y + LEAD * (k as f64 + 0.78));
        scene
            .marks
            .push(Mark::text(Role::Sub, at, Anchor::Start, TYPE, line.as_str()));
    }
}

/// The free box nearest to a wheel for some lines, if there is one not too far away.
fn beside(ground: &Ground, lines: &[String], (centre, radius): (Point, f64), at_need: bool) -> Option<Rect> {
    let w = lines.iter().map(|l| width(l, TYPE, Face::Plain)).fold(0.0, f64::max);
    let h = LEAD * lines.len() as f64;
    for gap in (0..20).map(|k| f64::from(k) * 10.0) {
        for turn in (0..24).map(|k| 135.0 + f64::from(k) * 15.0) {
            let at = centre.polar(turn, radius * 1.2 + gap);
            // The edge of the box that faces the wheel is at the place.
            let x = if at.x < centre.x { at.x - w } else { at.x };
            let y = if at.y < centre.y { at.y - h } else { at.y };
            let rect = Rect { x, y, w, h };
            if ground.free(&rect.grown(3.0), at_need) {
                return Some(rect);
            }
        }
    }
    None
}
