//! The layers in pictures.

use crate::{AFTER, BOTH, CHECKED, OFF, SIZES, World, bare};
use network_of_networks::analysis::Moment;
use network_of_networks::corpus::{Code, Item, Lang, Site};
use network_of_networks::drawing::geometry::{Point, Rect, pt};
use network_of_networks::drawing::layer_marks::sign::outcome;
use network_of_networks::drawing::{Frame, Mark, Role, Scene, Shape, paint};
use network_of_networks::layers::Layer;
use network_of_networks::state::ViewKind;
use network_of_networks::text::Words;
use network_of_networks::text::places::Places;
use network_of_networks::views;
use network_of_networks::views::time::layout::UPRIGHT_BELOW;
use network_of_networks::views::time::scene;
use std::collections::BTreeSet;

/// Calls with the picture of every view in every frame.
pub fn every(world: &World, layers: network_of_networks::analysis::Layers, mut with: impl FnMut(&str, &Frame, &Scene)) {
    for &view in ViewKind::ALL {
        for size in SIZES {
            for &lang in Lang::ALL {
                let frame = world.frame(size, lang, layers);
                with(
                    &format!("{} {size:?} {lang:?}", view.code()),
                    &frame,
                    &views::draw(view, &frame),
                );
            }
        }
    }
}

pub fn outer(role: Role) -> bool {
    matches!(
        role,
        Role::Outer(_) | Role::OuterSign(_) | Role::OuterHead | Role::OuterWords | Role::Tie
    )
}

/// The box of a mark of the layers: a bubble or a star.
pub fn plate(mark: &Mark) -> Option<Rect> {
    match (&mark.role, &mark.shape) {
        (Role::Outer(Layer::Checked), Shape::Path(d)) => {
            let number = |s: &str| s.parse::<f64>().unwrap();
            let (x, rest) = d.strip_prefix('M')?.split_once(' ')?;
            let (y, rest) = rest.split_once('h')?;
            let (w, _) = rest.split_once('a')?;
            Some(Rect {
                x: number(x) - 3.0,
                y: number(y),
                w: number(w) + 6.0,
                h: 15.0,
            })
        }
        (Role::Outer(Layer::After), Shape::Scaled { at, scale, .. }) => {
            Some(Rect::around(*at, 12.0 * scale, 12.0 * scale))
        }
        _ => None,
    }
}

/// Boxes of the paper's marks that may not be covered.
pub fn solid(mark: &Mark) -> Option<Rect> {
    match (&mark.shape, mark.role) {
        (Shape::Symbol(_, at, half), _) => Some(Rect::around(*at, 1.8 * half, 1.8 * half)),
        (
            Shape::Circle(at, r),
            Role::Inner | Role::InnerFilled | Role::InnerFading(_) | Role::SketchFill | Role::Handle,
        ) => Some(Rect::around(*at, 1.8 * r, 1.8 * r)),
        (Shape::Scaled { at, scale, .. }, Role::Glyph | Role::GlyphQuiet) => {
            Some(Rect::around(*at, 10.0 * scale, 10.0 * scale))
        }
        _ => None,
    }
}

/// The disc a mark is the ground of.
fn disc(mark: &Mark) -> Option<(Point, f64)> {
    match (&mark.shape, mark.role) {
        (Shape::Circle(at, r), Role::Disc) => Some((*at, *r)),
        _ => None,
    }
}

#[test]
fn marks_of_the_layers_cover_nothing_and_leave_nothing() {
    let world = World::default();
    let mut bad = BTreeSet::new();
    every(&world, BOTH, |what, _, scene| {
        let whole = Rect {
            x: 0.0,
            y: 0.0,
            w: scene.size.w,
            h: scene.size.h,
        };
        let plates: Vec<(usize, Rect)> = scene
            .marks
            .iter()
            .enumerate()
            .filter_map(|(i, m)| Some((i, plate(m)?)))
            .collect();
        for (k, (i, rect)) in plates.iter().enumerate() {
            let of = scene.marks[*i].item;
            if !whole.contains(rect) {
                bad.insert(format!("{what}: {of:?} leaves the picture"));
            }
            for mark in &scene.marks {
                if let Some((r, words)) = mark.words()
                    && r.grown(-0.6).overlaps(rect)
                {
                    bad.insert(format!("{what}: {of:?} on “{words}”"));
                }
                if solid(mark).is_some_and(|r| r.overlaps(rect)) {
                    bad.insert(format!("{what}: {of:?} on a mark of {:?}", mark.item));
                }
                // What stands on a disc has its mark beside it there.
                let on_it = |c: Point, r: f64| {
                    of.and_then(|of| scene.spot(of))
                        .is_some_and(|s| s.at.distance(c) + s.radius < r)
                };
                if let Some((c, r)) = disc(mark).filter(|&(c, r)| !on_it(c, r)) {
                    let near = pt(c.x.clamp(rect.x, rect.x + rect.w), c.y.clamp(rect.y, rect.y + rect.h));
                    if near.distance(c) < r - 0.5 {
                        bad.insert(format!("{what}: {of:?} on a disc"));
                    }
                }
            }
            for (j, other) in &plates[..k] {
                // A bubble and the star beside it share an edge.
                if rect.grown(-0.6).overlaps(other) {
                    bad.insert(format!("{what}: {of:?} on that of {:?}", scene.marks[*j].item));
                }
            }
        }
    });
    let list: Vec<String> = bad.iter().take(40).cloned().collect();
    assert!(bad.is_empty(), "{} overlaps:\n{}", bad.len(), list.join("\n"));
}

#[test]
fn no_words_of_the_layers_stand_on_words() {
    let world = World::default();
    let mut bad = BTreeSet::new();
    every(&world, BOTH, |what, _, scene| {
        let ours: Vec<(Rect, &str)> = scene
            .marks
            .iter()
            .filter(|m| matches!(m.role, Role::OuterHead | Role::OuterWords))
            .filter_map(Mark::words)
            .collect();
        for (k, (a, one)) in ours.iter().enumerate() {
            if a.x + a.w > scene.size.w {
                bad.insert(format!("{what}: “{one}” leaves the picture"));
            }
            for (b, two) in &ours[..k] {
                let b = Rect {
                    y: b.y + 1.5,
                    h: b.h - 3.0,
                    ..*b
                };
                if a.overlaps(&b) {
                    bad.insert(format!("{what}: “{one}” on “{two}”"));
                }
            }
        }
    });
    assert!(
        bad.is_empty(),
        "{}",
        bad.into_iter().take(20).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn with_the_layers_off_nothing_of_them_is_in_any_picture() {
    let world = World::default();
    let rows = world.rows(BOTH);
    every(&world, OFF, |what, frame, scene| {
        let mut marks = scene.marks.clone();
        for site in Site::all() {
            marks.extend(views::light(scene, frame, Item::Site(site)));
        }
        assert!(marks.iter().all(|m| !outer(m.role)), "{what}");
        let drawn = paint(&marks, &world.corpus);
        assert!(!drawn.contains("outer") && !drawn.contains("x-checked") && !drawn.contains("x-after"));
        assert!(!drawn.contains("http"), "{what}");
        let said: String = marks.iter().filter_map(Mark::words).map(|(_, w)| bare(w)).collect();
        for row in &rows {
            let begin: String = bare(row.text(frame.lang)).chars().take(20).collect();
            assert!(!said.contains(&begin), "{what}: {begin}");
        }
    });
}

#[test]
fn what_is_the_papers_is_drawn_alike_with_and_without_the_layers() {
    let world = World::default();
    for &view in ViewKind::ALL.iter().filter(|&&v| v != ViewKind::Time) {
        for size in SIZES {
            for &lang in Lang::ALL {
                let frame = world.frame(size, lang, BOTH);
                let on = views::draw(view, &frame);
                let mut off = views::draw(view, &world.frame(size, lang, OFF));
                if view == ViewKind::Places {
                    // While a layer is off the picture says where it is turned on.
                    let hint = Places::TiesOff.get(lang);
                    let said = |m: &Mark| m.role == Role::Sub && m.words().is_some_and(|(_, w)| hint.contains(w));
                    off.marks.retain(|m| !said(m));
                }
                let own: Vec<&Mark> = on.marks.iter().filter(|m| !outer(m.role)).collect();
                assert!(own.iter().copied().eq(&off.marks), "{view:?} {size:?}");
                assert!(on.size.w == off.size.w && on.size.h >= off.size.h);
                assert_eq!(on.spots, off.spots);
                assert_eq!(on.names, off.names);
            }
        }
    }
}

#[test]
fn every_row_has_its_mark_in_a_picture() {
    let world = World::default();
    let t = world.layer_data.tables();
    for &lang in Lang::ALL {
        let marks = |layers| {
            let mut all = Vec::new();
            for &view in ViewKind::ALL {
                all.extend(views::draw(view, &world.frame((1408.0, 840.0), lang, layers)).marks);
            }
            all
        };
        let checked = marks(CHECKED);
        assert!(checked.iter().all(|m| m.role != Role::Outer(Layer::After)));
        for row in &t.checks {
            let shown = row.about.iter().any(|code| {
                let item = world.corpus.item_coded(code);
                checked.iter().any(|m| {
                    m.item == item
                        && m.role == Role::OuterSign(Layer::Checked)
                        && matches!(&m.shape, Shape::Scaled { d, .. } if d == outcome(row.verdict))
                })
            });
            assert!(shown, "{} {lang:?}", row.slug);
        }
        let after = marks(AFTER);
        assert!(after.iter().all(|m| m.role != Role::Outer(Layer::Checked)));
        for row in &t.after {
            let shown = row.about.iter().any(|code| {
                let item = world.corpus.item_coded(code);
                after
                    .iter()
                    .any(|m| m.item == item && m.role == Role::Outer(Layer::After))
            });
            assert!(shown, "{} {lang:?}", row.slug);
        }
        let ties = after
            .iter()
            .filter(|m| m.role == Role::Tie && matches!(m.shape, Shape::Path(_)));
        // The key shows one of each kind.
        assert_eq!(ties.count(), t.ties.len() + 2);
    }
}

#[test]
fn what_came_after_stands_dated_in_a_strip_of_its_own_after_the_timeline() {
    let world = World::default();
    for size in SIZES {
        for &lang in Lang::ALL {
            let frame = world.frame(size, lang, AFTER);
            let scene = scene::scene(&frame);
            let strip: Vec<(Rect, &str)> = scene
                .marks
                .iter()
                .filter(|m| matches!(m.role, Role::OuterHead | Role::OuterWords))
                .filter_map(Mark::words)
                .collect();
            let said: String = strip.iter().map(|(_, w)| bare(w)).collect();
            for row in &world.layer_data.tables().after {
                assert!(said.contains(&bare(row.text.get(lang))), "{}", row.slug);
                assert!(said.contains(&row.start[..4]), "{}", row.slug);
            }
            // Right of all events, or under them.
            let events = scene.marks.iter().filter(|m| matches!(m.item, Some(Item::Event(_))));
            let ends: Vec<Rect> = events
                .filter(|m| !outer(m.role))
                .filter_map(Mark::words)
                .map(|(r, _)| r)
                .collect();
            let right = ends.iter().map(|r| r.x + r.w).fold(0.0, f64::max);
            let low = ends.iter().map(|r| r.y + r.h).fold(0.0, f64::max);
            assert!(strip.iter().all(|(r, _)| r.x > right || r.y > low), "{size:?} {lang:?}");
            let outlined = scene.marks.iter().any(|m| {
                m.role == Role::OuterSign(Layer::After)
                    && matches!(&m.shape, Shape::Path(d) if d.ends_with(char::is_numeric))
            });
            assert!(outlined);
        }
    }
}

#[test]
fn the_scale_is_dragged_where_it_is_drawn() {
    let world = World::default();
    for size in SIZES {
        for layers in [OFF, CHECKED, BOTH] {
            let mut frame = world.frame(size, Lang::En, layers);
            let scene = views::draw(ViewKind::Time, &frame);
            let handle = scene.marks.iter().find_map(|m| match (m.role, &m.shape) {
                (Role::Handle, Shape::Circle(at, _)) => Some(*at),
                _ => None,
            });
            if let Some(at) = handle {
                assert_eq!(scene::moment_at(&frame, at), Some(Moment::LAST), "{size:?}");
                continue;
            }
            // Where the axis stands upright it is dragged itself: where the line of the moment begins.
            assert!(size.0 < UPRIGHT_BELOW, "{size:?}");
            let at = Moment { year: 2014, month: 12 };
            frame.controls.moment = Some(at);
            let scene = views::draw(ViewKind::Time, &frame);
            let begins = scene.marks.iter().find_map(|m| match &m.shape {
                Shape::Path(d) if m.role == Role::Sketch && m.width == 1.4 => {
                    let (x, y) = d.strip_prefix('M')?.split_once('H')?.0.split_once(' ')?;
                    Some(pt(x.parse::<f64>().ok()? + 2.0, y.parse().ok()?))
                }
                _ => None,
            });
            assert_eq!(scene::moment_at(&frame, begins.unwrap()), Some(at), "{size:?}");
        }
    }
}

#[test]
fn the_same_frame_gives_the_same_picture() {
    let world = World::default();
    for &view in ViewKind::ALL {
        let frame = world.frame((1110.0, 774.0), Lang::Zh, BOTH);
        assert_eq!(views::draw(view, &frame), views::draw(view, &frame));
    }
}
