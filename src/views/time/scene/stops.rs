//! Draws the stops: three wheels as they were at one moment, by the one function that draws wheels.

use crate::analysis::begun_of_arc;
use crate::corpus::{Code, Feature, Item, Programme};
use crate::drawing::geometry::pt;
use crate::drawing::length::n;
use crate::drawing::wheel::{Arcs, Filling, Style, WheelState, draw_filled};
use crate::drawing::{Anchor, Frame, Mark, Role, Scene, Shape, Spot};
use crate::text::picture::{letters, wheel_then};
use crate::views::time::layout::{Stop, Timeline};
use crate::views::time::scene::events::text;
use crate::views::time::wording::counted;

/// Draws every stop.
pub fn draw(frame: &Frame, line: &Timeline, scene: &mut Scene) {
    let fillings = Filling::all(frame.corpus);
    for (i, stop) in line.stops.iter().enumerate() {
        one(frame, line, stop, &fillings, i + 1 == line.stops.len(), scene);
    }
}

fn one(frame: &Frame, line: &Timeline, stop: &Stop, fillings: &[Filling; 3], last: bool, scene: &mut Scene) {
    let size = 11.5 * line.unit;
    // What is later than the moment shown is quiet here as it is in the lanes.
    let later = frame.controls.moment.is_some_and(|at| stop.moment > at);
    let (heading, strong) = if later {
        (Role::HeadingQuiet, Role::Sub)
    } else {
        (Role::Heading, Role::BodyStrong)
    };
    scene.marks.push(text(heading, &stop.year));
    if let Some(words) = &stop.words {
        scene.marks.push(text(Role::Sub, words));
    }
    for w in &stop.wheels {
        let mut then = WheelState::at(frame.corpus, w.programme, Some(stop.moment));
        for &f in Feature::ALL {
            let (begun, all) = begun_of_arc(frame.corpus, w.programme, f, stop.moment);
            then.solid[f.index()] = begun as f64 / all.max(1) as f64;
        }
        let style = Style {
            arcs: Arcs::All,
            counts: None,
            lang: frame.lang,
            type_size: size,
        };
        let filling = &fillings[w.programme.index_in_time()];
        scene.marks.extend(draw_filled(frame.corpus, w, &style, &then, filling));
        let under = w.centre.y + 1.1 * w.ring + size;
        let entity = frame.corpus.programme_entity(w.programme).map(Item::Entity);
        let place = |k: f64| pt(w.centre.x, under + k * size * 1.24);
        let mut name = Mark::text(strong, place(0.0), Anchor::Middle, size, letters(w.programme));
        let facts = if then.begun && then.counted {
            counted(frame.corpus, w.programme, frame.lang)
        } else {
            wheel_then(w.programme, then.begun, frame.lang)
        };
        if !then.begun {
            name.role = Role::Sub;
        }
        name.item = entity;
        scene.marks.push(name);
        scene
            .marks
            .push(Mark::text(Role::Sub, place(1.0), Anchor::Middle, size, facts));
        if last {
            spots(w.programme, line, w.centre, w.ring, entity, scene);
        }
    }
    arrows(frame, stop, scene);
    foot(stop, line, later, scene);
}

/// The keyboard's stops on the last three wheels: programme and arcs.
fn spots(
    programme: Programme,
    line: &Timeline,
    centre: crate::drawing::geometry::Point,
    ring: f64,
    entity: Option<Item>,
    scene: &mut Scene,
) {
    scene.spots.extend(entity.map(|item| Spot {
        item,
        at: centre,
        radius: ring * 0.5,
    }));
    for &f in Feature::ALL {
        let at = centre.polar(crate::drawing::wheel::sector(f).middle(), ring);
        scene.spots.push(Spot {
            item: Item::Arc(programme, f),
            at,
            radius: 5.0 * line.unit,
        });
    }
}

/// The thread between wheels that are there.
fn arrows(frame: &Frame, stop: &Stop, scene: &mut Scene) {
    for pair in stop.wheels.windows(2) {
        let [a, b] = pair else { continue };
        if !WheelState::at(frame.corpus, b.programme, Some(stop.moment)).begun {
            continue;
        }
        let room = (b.centre.x - b.ring) - (a.centre.x + a.ring);
        if room < 10.0 {
            continue;
        }
        let (x, y) = (a.centre.x + a.ring + room / 2.0, a.centre.y);
        let (h, w) = (3.0_f64.max(a.ring * 0.3), (room * 0.7).min(16.0));
        let d = format!(
            "M{} {}L{} {}L{} {}z",
            n(x - w / 2.0),
            n(y - h),
            n(x + w / 2.0),
            n(y),
            n(x - w / 2.0),
            n(y + h)
        );
        scene.marks.push(Mark::new(Role::Thread, Shape::Path(d)));
    }
}

/// The line under a stop, and its way down to the axis.
fn foot(stop: &Stop, line: &Timeline, later: bool, scene: &mut Scene) {
    let role = if later { Role::Leader } else { Role::Sketch };
    let (left, right, y) = stop.foot;
    let Some(x) = stop.x else { return };
    let d = format!("M{} {}v4H{}v-4", n(left), n(y), n(right));
    scene.marks.push(Mark::new(role, Shape::Path(d)).wide(1.0));
    let from = x.clamp(left, right);
    let d = format!("M{} {}L{} {}", n(from), n(y + 4.0), n(x), n(line.across.0));
    scene.marks.push(Mark::new(role, Shape::Path(d)).wide(1.0));
}
