//! What the placing of halos promises, on the real corpus.

use crate::corpus::{Code, Corpus, EntityId, Feature, Programme, Subset};
use crate::drawing::geometry::pt;
use crate::drawing::halo::*;
use crate::drawing::wheel::Wheel;

fn all(ring: f64, inner: f64, step: f64, half: f64) -> Vec<(Wheel, Feature, Halo)> {
    let corpus = Corpus::bundled().expect("the corpus");
    let (shown, compass) = (Subset::all(&corpus), crate::views::network::compass(&corpus));
    let mut out = Vec::new();
    for &programme in Programme::ALL {
        for &feature in Feature::ALL {
            let wheel = Wheel {
                programme,
                centre: pt(200.0, 200.0),
                ring,
            };
            let input = LayoutInput {
                wheel,
                feature,
                inner,
                step,
                half,
            };
            out.push((wheel, feature, lay_out(&corpus, &shown, &compass, &input)));
        }
    }
    out
}

#[test]
fn the_parts_add_up_to_the_count_on_the_arc() {
    let corpus = Corpus::bundled().expect("the corpus");
    let counts = corpus.arc_counts();
    for (wheel, feature, halo) in all(45.0, 12.0, 11.5, 3.1) {
        let printed = counts[wheel.programme.index()][feature.index()];
        assert_eq!(halo.parts.count(), printed);
        assert_eq!(halo.parts.claim.len(), 1, "one claim an arc");
        assert_eq!(halo.ties.len(), halo.parts.drawn.len(), "every other relation is drawn");
    }
}

#[test]
fn no_actor_is_dropped_and_none_stands_twice() {
    let corpus = Corpus::bundled().expect("the corpus");
    let compass = crate::views::network::compass(&corpus);
    for (wheel, feature, halo) in all(45.0, 12.0, 11.5, 3.1) {
        let mut ends: Vec<EntityId> = halo
            .parts
            .drawn
            .iter()
            .flat_map(|&r| [corpus.relation(r).from, corpus.relation(r).to])
            .filter(|&e| compass.inside(e) != Some(wheel.programme) && corpus.feature_entity(feature) != Some(e))
            .collect();
        ends.sort();
        ends.dedup();
        let mut placed: Vec<EntityId> = halo.actors.iter().map(|a| a.entity).collect();
        placed.sort();
        assert_eq!(placed, ends);
    }
}

#[test]
fn marks_keep_off_each_other_and_off_the_ring() {
    for (ring, inner, step, half) in [
        (45.0, 12.0, 11.5, 3.1),
        (50.0, 15.0, 12.5, 3.4),
        (33.0, 9.0, 9.0, 2.6),
        (26.0, 8.0, 8.0, 2.3),
        (26.0, 6.9, 6.7, 2.2),
    ] {
        for (wheel, feature, halo) in all(ring, inner, step, half) {
            for (i, a) in halo.actors.iter().enumerate() {
                assert!(
                    wheel.centre.distance(a.at) > wheel.outer() + a.half,
                    "{feature:?} {a:?}"
                );
                for b in &halo.actors[..i] {
                    assert!(
                        a.at.distance(b.at) > 1.15 * (a.half + b.half),
                        "{ring} {:?} {feature:?}: {a:?} {b:?}",
                        wheel.programme
                    );
                }
            }
        }
    }
}

#[test]
fn actors_stay_in_their_sector() {
    for (_, feature, halo) in all(45.0, 12.0, 11.5, 3.1) {
        let s = room(feature);
        assert!(
            halo.actors
                .iter()
                .all(|a| a.angle >= s.from - 0.1 && a.angle <= s.to + 0.1)
        );
    }
}
