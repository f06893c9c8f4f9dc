//! Draws the words round the picture: heading, legend, what stands apart, notes.

use crate::drawing::geometry::{Point, Rect, pt};
use crate::drawing::metrics::Face;
use crate::drawing::pieces::boxed;
use crate::drawing::{Mark, Role, Scene, Shape, Spot, last};
use crate::views::time::layout::{Sample, Timeline};
use crate::views::time::scene::events::text;
use crate::views::time::scene::glyph;

/// Draws them.
pub fn draw(line: &Timeline, scene: &mut Scene) {
    let from = scene.marks.len();
    for label in &line.head {
        let heading = label.face == Face::Heading;
        scene
            .marks
            .push(text(if heading { Role::Heading } else { Role::Sub }, label));
    }
    for (sample, at, label) in &line.legend {
        show(*sample, *at, line.unit, scene);
        let role = match sample {
            Sample::Heading => Role::BodyStrong,
            Sample::Day | Sample::Span(_) | Sample::Fading | Sample::Kind(_) => Role::Sub,
        };
        scene.marks.push(text(role, label));
    }
    for row in &line.lanes {
        for label in &row.caption {
            let role = match label.face {
                Face::Bold | Face::Heading => Role::BodyStrong,
                Face::Plain => Role::Sub,
            };
            scene.marks.push(text(role, label));
        }
    }
    last(&mut scene.marks[from..]);
    let (head, items) = &line.apart;
    for label in head {
        scene.marks.push(text(Role::BodyStrong, label));
    }
    for (item, label) in items {
        scene.marks.push(text(Role::Body, label).of(*item));
        let middle = pt(label.rect.x + label.rect.w / 2.0, label.rect.y + label.rect.h / 2.0);
        scene.spots.push(Spot {
            item: *item,
            at: middle,
            radius: label.rect.h / 2.0,
        });
    }
    let from = scene.marks.len();
    for label in &line.notes {
        scene.marks.push(text(Role::Sub, label));
    }
    last(&mut scene.marks[from..]);
}

/// A sample of the legend, from its left middle.
fn show(sample: Sample, at: Point, unit: f64, scene: &mut Scene) {
    let mut put = |x: f64, w: f64, strength: f64| {
        let r = Rect {
            x: at.x + x,
            y: at.y - 4.5 * unit,
            w,
            h: 9.0 * unit,
        };
        scene
            .marks
            .push(Mark::new(Role::Span(strength), Shape::Path(boxed(&r))));
    };
    match sample {
        Sample::Heading => {}
        Sample::Day => put(0.0, 2.2, 1.0),
        Sample::Span(strength) => put(0.0, if strength > 0.9 { 6.0 } else { 26.0 } * unit, strength),
        Sample::Fading => {
            for i in 0..8 {
                let share = (f64::from(i) + 0.5) / 8.0;
                put(
                    f64::from(i) * 5.0 * unit,
                    5.0 * unit,
                    0.42 * share.min(1.2 - share) * 1.8,
                );
            }
        }
        Sample::Kind(sort) => {
            let middle = pt(at.x + 6.5 * unit, at.y);
            scene.marks.push(glyph::draw(sort, middle, unit, None, None));
        }
    }
}
