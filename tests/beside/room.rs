//! Where the layers' marks find room: next to what they are of, and what is left without.

use crate::pictures::{every, outer, plate, solid};
use crate::{AFTER, BOTH, CHECKED, OFF, SIZES, World};
use network_of_networks::corpus::{Code, Item, Lang};
use network_of_networks::drawing::geometry::Rect;
use network_of_networks::drawing::{Mark, Role, Shape, layer_marks};
use network_of_networks::state::ViewKind;
use std::collections::BTreeSet;

#[test]
fn in_the_network_marks_stand_nearest_to_what_they_are_of() {
    let world = World::default();
    let apart = |a: &Rect, b: &Rect| {
        let x = (b.x - a.x - a.w).max(a.x - b.x - b.w).max(0.0);
        let y = (b.y - a.y - a.h).max(a.y - b.y - b.h).max(0.0);
        x.hypot(y)
    };
    for size in [(1520.0, 957.0), (1110.0, 777.0), (1110.0, 818.0)] {
        for &lang in Lang::ALL {
            let frame = world.frame(size, lang, BOTH);
            let scene = network_of_networks::views::draw(ViewKind::Network, &frame);
            let own = |m: &&Mark| matches!(m.item, Some(Item::Entity(_))) && !outer(m.role);
            let there: Vec<(Rect, Option<Item>)> = scene
                .marks
                .iter()
                .filter(own)
                .filter_map(|m| Some((m.words().map(|(r, _)| r).or_else(|| solid(m))?, m.item)))
                .collect();
            let mut seen = None;
            for mark in &scene.marks {
                let Some(rect) = plate(mark).filter(|_| matches!(mark.item, Some(Item::Entity(_)))) else {
                    continue;
                };
                let nearest = |its: bool| {
                    let of = there.iter().filter(|(_, of)| (*of == mark.item) == its);
                    of.map(|(r, _)| apart(r, &rect)).fold(f64::MAX, f64::min)
                };
                // A star after a bubble is the bubble's.
                if seen.replace(mark.item) == Some(mark.item) {
                    continue;
                }
                let (its, others) = (nearest(true), nearest(false));
                // Farther away only on a hairline.
                let hairline = |m: &Mark| matches!((m.role, &m.shape), (Role::OuterSign(_), Shape::Path(_)));
                let tied = scene.marks.iter().any(|m| m.item == mark.item && hairline(m));
                assert!(
                    tied || its < others + 2.5,
                    "{size:?} {lang:?} {:?}: {its} {others}",
                    mark.item
                );
            }
        }
    }
}

#[test]
fn what_found_no_room_is_counted() {
    let world = World::default();
    let mut most = 0;
    for layers in [BOTH, CHECKED, AFTER, OFF] {
        let t = world.layer_data.tables();
        let checks = t.checks.iter().filter(|_| layers.checked).map(|r| &r.about);
        let after = t.after.iter().filter(|_| layers.after).map(|r| &r.about);
        let rows: Vec<_> = checks.chain(after).collect();
        let spoken: BTreeSet<&str> = rows.iter().copied().flatten().map(|c| &**c).collect();
        every(&world, layers, |what, _, scene| {
            let code = |m: &Mark| m.item.map(|i| world.corpus.code_of(i));
            let of = |own: bool| -> BTreeSet<String> {
                let marks = scene.marks.iter().filter(|m| match own {
                    true => matches!(m.role, Role::Outer(_)),
                    false => !outer(m.role) && m.role != Role::Hit,
                });
                let codes = marks.filter_map(code);
                codes.filter(|c| spoken.contains(&**c)).collect()
            };
            // A link of which nothing is said but what one of its ends says is left to that end's mark.
            let drawn = of(false);
            let at_end = |code: &String| {
                let Some(Item::Relation(id)) = world.corpus.item_coded(code) else {
                    return false;
                };
                let r = world.corpus.relation(id);
                let ends = [r.from, r.to].map(|e| world.corpus.code_of(Item::Entity(e)));
                rows.iter()
                    .filter(|about| about.iter().any(|c| &**c == code))
                    .all(|about| {
                        about
                            .iter()
                            .any(|c| ends.iter().any(|e| **e == **c && drawn.contains(e)))
                    })
            };
            let left = drawn.difference(&of(true)).filter(|code| !at_end(code)).count();
            assert_eq!(
                layer_marks::unplaced(scene, &world.corpus, &world.layer_data, layers),
                left,
                "{what}"
            );
            most = most.max(left);
        });
    }
    assert!(most > 0, "nothing was left out anywhere, so nothing was tried");
}

#[test]
fn few_marks_find_no_room() {
    let world = World::default();
    every(&world, BOTH, |what, _, scene| {
        let left = layer_marks::unplaced(scene, &world.corpus, &world.layer_data, BOTH);
        assert!(left <= 4, "{what}: {left}");
    });
}

#[test]
fn a_figures_mark_stands_in_the_line_of_what_it_is_of() {
    let world = World::default();
    let middle = |r: &Rect| r.y + r.h / 2.0;
    for size in SIZES {
        for &lang in Lang::ALL {
            let scene = network_of_networks::views::draw(ViewKind::Money, &world.frame(size, lang, CHECKED));
            let stray = scene.marks.iter().filter_map(|m| Some((m.item, plate(m)?)));
            let stray = stray.filter(|(item, at)| {
                let own = scene.marks.iter().filter(|m| m.item == *item && !outer(m.role));
                let mut words = own.filter_map(Mark::words);
                !words.any(|(r, _)| (middle(&r) - middle(at)).abs() < 3.0)
            });
            let stray: Vec<_> = stray.collect();
            assert!(stray.len() <= 1, "{size:?} {lang:?}: {stray:?}");
        }
    }
}
