//! Draws a small wheel with its halo: one arc in colour, and round it the actors and links that evidence it.

use crate::corpus::{Feature, Item};
use crate::layout::geometry::{on_curve, pt};
use crate::layout::halo::{Actor, Halo};
use crate::layout::labels::{Label, Side, rect_of};
use crate::layout::metrics::Face;
use crate::layout::wheel::Wheel;

use super::links::{self, Look};
use super::wheel::{self, Arcs, Filling, Style};
use super::{Frame, Role, Scene, Shape, Spot, pieces};

/// Links of the halo, to be painted under everything.
pub fn ties(frame: &Frame, halo: &Halo, feature: Feature, width: f64, scene: &mut Scene) {
    for tie in &halo.ties {
        let look = Look {
            role: Role::Link,
            width,
            end: false,
        };
        let marks = links::draw(frame.corpus, tie.relation, &tie.curve, look);
        // The colour is that of the arc that is lit, whichever else the relation evidences.
        scene.marks.extend(
            marks
                .into_iter()
                .map(|m| if m.tone.is_some() { m.toned(Some(feature)) } else { m }),
        );
        let item = Item::Relation(tie.relation);
        scene.curves.push((item, tie.curve));
        scene.spots.push(Spot {
            item,
            at: on_curve(&tie.curve, 0.5),
            radius: 3.0,
        });
    }
}

/// The wheel itself. The whole cell stands for its arc: touching the disc selects what the arc stands for.
pub fn small_wheel(frame: &Frame, w: &Wheel, feature: Feature, filling: &Filling, type_size: f64, scene: &mut Scene) {
    let arc = Item::Arc(w.programme, feature);
    let style = Style {
        arcs: Arcs::Only(feature),
        counts: None,
        lang: frame.lang,
        type_size,
    };
    for mut mark in wheel::draw_filled(frame.corpus, w, &style, filling) {
        if matches!(mark.role, Role::Disc | Role::Dots | Role::DotsStrong | Role::DotsFaint) {
            mark.item = Some(arc);
        } else if matches!(mark.role, Role::Inner | Role::InnerFilled | Role::InnerFading(_))
            && let Some(item) = mark.item
        {
            scene.spots.push(Spot {
                item,
                at: middle(&mark.shape, w),
                radius: 4.0,
            });
        }
        scene.marks.push(mark);
    }
    scene.spots.push(Spot {
        item: arc,
        at: w.centre,
        radius: w.outer(),
    });
}

fn middle(shape: &Shape, w: &Wheel) -> crate::layout::geometry::Point {
    match shape {
        Shape::Circle(at, _) | Shape::Symbol(_, at, _) => *at,
        Shape::Path(_) | Shape::Scaled { .. } | Shape::Text { .. } => w.centre,
    }
}

/// Actors, and their names for when they are lit.
pub fn actors(frame: &Frame, halo: &Halo, w: &Wheel, size: f64, scene: &mut Scene) {
    for a in &halo.actors {
        let item = Item::Entity(a.entity);
        scene
            .marks
            .push(pieces::actor(frame.corpus, a.entity, a.at, a.half, a.strong));
        scene.spots.push(Spot {
            item,
            at: a.at,
            radius: a.half + 1.5,
        });
        scene.names.push((item, name(frame, a, w, size)));
    }
}

/// A name outward of its mark, inside the picture.
fn name(frame: &Frame, a: &Actor, w: &Wheel, size: f64) -> Label {
    let words = frame.corpus.entity(a.entity).short.get(frame.lang).to_string();
    let gap = a.half + 4.0;
    let (at, side) = if a.at.x < w.centre.x - 6.0 && a.at.x > frame.size.w * 0.2 {
        (pt(a.at.x - gap, a.at.y + size * 0.35), Side::Left)
    } else {
        (pt(a.at.x + gap, a.at.y + size * 0.35), Side::Right)
    };
    let face = if a.strong { Face::Bold } else { Face::Plain };
    let rect = rect_of(&words, at, side, size, face);
    Label {
        at,
        side,
        rect,
        size,
        face,
        words,
        leader: None,
    }
}
