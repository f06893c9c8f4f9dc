//! What is always printed under the picture: that it is our reconstruction, and how to read it.

use crate::corpus::Item;
use crate::drawing::geometry::pt;
use crate::drawing::length::n;
use crate::drawing::{Frame, Mark, Role, Scene, Shape, last};
use crate::text::{Chain, words};
use crate::views::framework::scene::Type;
use crate::views::framework::scene::write::{Ink, hang, hang_lead};

/// Draws the foot from `y` down; where it ends is returned.
pub fn draw(frame: &Frame, t: &Type, (x, w): (f64, f64), y: f64, scene: &mut Scene) -> f64 {
    let say = |word: Chain| words(word, frame.lang);
    let from = scene.marks.len();
    let d = format!("M{} {}H{}", n(x), n(y), n(x + w));
    scene.marks.push(Mark::new(Role::Rule, Shape::Path(d)).wide(1.0));
    let figure = frame.corpus.entity_named("figure-1").map(Item::Entity);
    let (lead, text) = (
        Ink::new(Role::BodyStrong, t.small).of(figure),
        Ink::new(Role::Body, t.small).of(figure),
    );
    let at = pt(x, y + t.small * 1.75);
    if let Some(item) = figure {
        scene.spots.push(crate::drawing::Spot {
            item,
            at: pt(at.x + 40.0, at.y - 4.0),
            radius: 14.0,
        });
    }
    let below = hang_lead(
        &mut scene.marks,
        lead,
        text,
        at,
        w,
        (say(Chain::Ours), say(Chain::OursWhy)),
    );
    let note = Ink::new(Role::Sub, t.small);
    let more = match frame.lang {
        crate::corpus::Lang::En => format!("{} {}", say(Chain::WheelsWhy), say(Chain::LessonTies)),
        crate::corpus::Lang::Zh => format!("{}{}", say(Chain::WheelsWhy), say(Chain::LessonTies)),
    };
    let end = hang(&mut scene.marks, note, pt(x, below + t.small * 1.55), w, &more) + t.small * 0.9;
    last(&mut scene.marks[from..]);
    end
}
