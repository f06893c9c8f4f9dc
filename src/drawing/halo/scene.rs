//! Draws a small wheel with its halo: one arc in colour, and round it the actors and links that evidence it.

use crate::corpus::{Feature, Item};
use crate::drawing::geometry::{Point, on_curve, pt};
use crate::drawing::halo::{Actor, Halo};
use crate::drawing::labels::{Label, Side, rect_of};
use crate::drawing::links::Look;
use crate::drawing::metrics::Face;
use crate::drawing::wheel::{Arcs, Filling, Style, Wheel, WheelState};
use crate::drawing::{Frame, Role, Scene, Shape, Spot, links, pieces, wheel};

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
    let then = WheelState::at(frame.corpus, w.programme, frame.controls.moment);
    for mut mark in wheel::draw_filled(frame.corpus, w, &style, &then, filling) {
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

fn middle(shape: &Shape, w: &Wheel) -> Point {
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
        scene
            .names
            .extend(names(frame, a, w, size).into_iter().map(|label| (item, label)));
    }
}

/// Places for a name, best first: beside its mark, over or under it, then a little further off with a leader.
fn names(frame: &Frame, a: &Actor, w: &Wheel, size: f64) -> Vec<Label> {
    let words = frame.corpus.entity(a.entity).short.get(frame.lang).to_string();
    let face = if a.strong { Face::Bold } else { Face::Plain };
    let (gap, beside) = (a.half + 4.0, a.at.y + size * 0.35);
    let label = |at: Point, side: Side, leader: Option<(Point, Point)>| Label {
        at,
        side,
        rect: rect_of(&words, at, side, size, face),
        size,
        face,
        words: words.clone(),
        leader,
    };
    let right = label(pt(a.at.x + gap, beside), Side::Right, None);
    let left = label(pt(a.at.x - gap, beside), Side::Left, None);
    let mut places = if a.at.x < w.centre.x {
        vec![left, right]
    } else {
        vec![right, left]
    };
    // Away from the wheel, so that a leader never crosses it.
    let way = if a.at.y < w.centre.y { -1.0 } else { 1.0 };
    for step in [1.0, 2.2, 3.4] {
        let y = a.at.y + way * (a.half + size * step) + if way > 0.0 { size * 0.6 } else { 0.0 };
        let foot = pt(a.at.x, a.at.y + way * (a.half + 1.0));
        let top = pt(a.at.x, if way < 0.0 { y + size * 0.28 } else { y - size * 0.85 });
        let leader = (step > 1.0).then_some((foot, top));
        places.push(label(pt(a.at.x, y), Side::Middle, leader));
    }
    places
}
