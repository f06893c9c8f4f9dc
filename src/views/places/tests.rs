//! Properties of the places picture at every size and in both languages: nothing overlaps, nothing leaves the picture,
//! counts are the paper's, and nothing of the layers is drawn while they are off.

use crate::analysis::{Controls, Layers};
use crate::corpus::{Code, Corpus, Feature, Item, Lang, Programme, Region, Site, Subset};
use crate::drawing::geometry::{Point, Rect, Size, pt};
use crate::drawing::{Form, Frame, Mark, Role, Scene, Shape, paint};
use crate::layers::LayerData;
use std::collections::BTreeSet;

struct World {
    corpus: Corpus,
    shown: Subset,
    layer_data: LayerData,
}

impl World {
    fn new() -> World {
        let corpus = Corpus::bundled().expect("the bundled corpus");
        World {
            shown: Subset::all(&corpus),
            layer_data: LayerData::bundled().expect("the bundled knowledge"),
            corpus,
        }
    }

    fn frame(&self, (w, h): (f64, f64), zoom: f64, lang: Lang, layers: Layers) -> Frame<'_> {
        Frame {
            corpus: &self.corpus,
            shown: &self.shown,
            lang,
            size: Size {
                w: w * zoom,
                h: h * zoom,
            },
            zoom,
            form: Form::for_width(w),
            wheel: Programme::Mep,
            row: Feature::Mission,
            controls: Controls {
                layers,
                ..Controls::default()
            },
            layer_data: Some(&self.layer_data),
        }
    }
}

const SIZES: [(f64, f64); 13] = [
    (1520.0, 930.0),
    (1500.0, 820.0),
    (1110.0, 774.0),
    (1110.0, 700.0),
    (1024.0, 640.0),
    (900.0, 640.0),
    (720.0, 400.0),
    (720.0, 330.0),
    (600.0, 420.0),
    (560.0, 400.0),
    (430.0, 640.0),
    (390.0, 548.0),
    (360.0, 600.0),
];
const OFF: Layers = Layers {
    checked: false,
    after: false,
};
const ON: Layers = Layers {
    checked: true,
    after: true,
};

fn texts(scene: &Scene) -> Vec<(String, Rect)> {
    let words = scene.marks.iter().filter_map(Mark::words);
    words.map(|(rect, words)| (words.to_owned(), rect)).collect()
}

/// Boxes of what may not be written over: centres, institutes, single points.
fn solid(m: &Mark) -> Vec<Rect> {
    match (&m.shape, m.role) {
        (Shape::Circle(c, r), Role::InnerFilled | Role::SketchFill) => vec![Rect::around(*c, 2.0 * r, 2.0 * r)],
        (Shape::Symbol(_, c, half), _) => vec![Rect::around(*c, 2.4 * half, 2.4 * half)],
        (Shape::Path(d), Role::Dots) => dots(d).into_iter().map(|p| Rect::around(p, m.width, m.width)).collect(),
        _ => Vec::new(),
    }
}

fn dots(d: &str) -> Vec<Point> {
    d.split('M')
        .filter(|s| !s.is_empty())
        .map(|s| {
            let mut n = s.trim_end_matches("h0").split(' ').map(|x| x.parse::<f64>().unwrap());
            pt(n.next().unwrap(), n.next().unwrap())
        })
        .collect()
}

fn every(mut check: impl FnMut(&str, &Frame, &Scene)) {
    let world = World::new();
    for size in SIZES {
        for &lang in Lang::ALL {
            for zoom in [1.0, 2.0] {
                for layers in [OFF, ON] {
                    let frame = world.frame(size, zoom, lang, layers);
                    let scene = crate::views::places::scene::scene(&frame);
                    check(&format!("{size:?} {lang:?} ×{zoom}"), &frame, &scene);
                }
            }
        }
    }
}

#[test]
fn no_words_stand_on_words_or_marks_or_leave_the_picture() {
    let mut bad = BTreeSet::new();
    every(|what, frame, scene| {
        assert_eq!(scene.size.w, frame.size.w);
        let whole = Rect {
            x: 0.0,
            y: 0.0,
            w: scene.size.w,
            h: scene.size.h,
        };
        let texts = texts(scene);
        let solids: Vec<Rect> = scene.marks.iter().flat_map(solid).collect();
        for (i, (words, rect)) in texts.iter().enumerate() {
            if !whole.contains(rect) {
                bad.insert(format!("{what}: {words} leaves the picture"));
            }
            for (other, r) in &texts[..i] {
                // Lines of one paragraph may share a hair of ascent and descent.
                let r = Rect {
                    y: r.y + 1.5,
                    h: r.h - 3.0,
                    ..*r
                };
                if rect.overlaps(&r) {
                    bad.insert(format!("{what}: {words} × {other}"));
                }
            }
            if solids.iter().any(|s| s.overlaps(rect)) {
                bad.insert(format!("{what}: {words} on a mark"));
            }
        }
    });
    assert!(
        bad.is_empty(),
        "{} overlaps:\n{}",
        bad.len(),
        bad.into_iter().take(40).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn marks_keep_apart_and_in_the_picture() {
    let mut bad = BTreeSet::new();
    every(|what, _, scene| {
        let spots: Vec<_> = scene.spots.iter().filter(|s| matches!(s.item, Item::Site(_))).collect();
        for (i, a) in spots.iter().enumerate() {
            if a.at.x < a.radius || a.at.x + a.radius > scene.size.w {
                bad.insert(format!("{what}: {:?} leaves the picture", a.item));
            }
            for b in &spots[..i] {
                // Symbols are diamonds: their boxes may near each other at the corners.
                if a.at.distance(b.at) < (a.radius + b.radius - 3.5) * 0.9 {
                    bad.insert(format!("{what}: {:?} × {:?}", a.item, b.item));
                }
            }
        }
    });
    assert!(
        bad.is_empty(),
        "{}",
        bad.into_iter().take(30).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn fifty_one_tiles_sixteen_institutes_and_four_hundred_and_fifty_points() {
    every(|what, _, scene| {
        let count = |f: &dyn Fn(&Mark) -> bool| scene.marks.iter().filter(|m| f(m)).count();
        let site = |m: &Mark| matches!(m.item, Some(Item::Site(_)));
        assert_eq!(count(&|m| m.role == Role::Disc && site(m)), 51, "{what}");
        let spots: BTreeSet<Item> = scene.spots.iter().map(|s| s.item).collect();
        for s in Site::all() {
            assert!(spots.contains(&Item::Site(s)), "{what}: {s:?}");
        }
        let institutes = |role: Role| {
            count(&|m| {
                m.role == role
                    && matches!(m.shape, Shape::Symbol(..))
                    && matches!(m.item, Some(Item::Site(Site::Institute(_))))
            })
        };
        assert_eq!(
            (institutes(Role::InnerFilled), institutes(Role::Inner)),
            (9, 7),
            "{what}"
        );
        let points: Vec<usize> = scene
            .marks
            .iter()
            .filter_map(|m| match (&m.shape, m.role) {
                (Shape::Path(d), Role::Dots) => Some(dots(d).len()),
                _ => None,
            })
            .collect();
        if !points.is_empty() {
            assert_eq!((points.len(), points.iter().sum::<usize>()), (51, 450), "{what}");
            assert!(points.iter().all(|n| (8..=9).contains(n)), "{what}");
        }
    });
}

#[test]
fn tiles_are_never_too_small_to_touch_and_the_paper_is_linked() {
    every(|what, frame, scene| {
        let spot = |r: Region| scene.spot(Item::Site(Site::Centre(r))).expect("a centre").at;
        // Washington and Idaho are neighbours.
        assert!(spot(Region::Id).x - spot(Region::Wa).x >= 27.0, "{what}");
        for code in [
            "f.f-mep-centers",
            "f.f-mep-sites",
            "f.f-imi-count",
            "f.f-imi-dod",
            "n.nstc",
            "n.mep-service-point",
        ] {
            let item = frame.corpus.item_coded(code).expect(code);
            assert!(scene.marks.iter().any(|m| m.item == Some(item)), "{what}: {code}");
        }
    });
}

#[test]
fn with_the_layers_off_nothing_of_them_is_drawn() {
    let world = World::new();
    for size in SIZES {
        for &lang in Lang::ALL {
            let frame = world.frame(size, 1.0, lang, OFF);
            for scene in [
                crate::views::places::scene::scene(&frame),
                crate::views::network::scene::scene(&frame),
            ] {
                let mut marks = scene.marks.clone();
                for site in Site::all() {
                    marks.extend(crate::views::light(&scene, &frame, Item::Site(site)));
                }
                let drawn = paint(&marks, &world.corpus);
                assert!(!drawn.contains("x-after") && !drawn.contains("x-checked"));
                // Words as a reader reads them, across the ends of lines.
                let gap = match lang {
                    Lang::En => " ",
                    Lang::Zh => "",
                };
                let said = marks
                    .iter()
                    .filter_map(|m| match &m.shape {
                        Shape::Text { words, .. } => Some(words.as_str()),
                        _ => None,
                    })
                    .collect::<Vec<_>>()
                    .join(gap);
                let t = world.layer_data.tables();
                let texts = (t.checks.iter().map(|r| &r.text))
                    .chain(t.after.iter().map(|r| &r.text))
                    .chain(t.ties.iter().map(|r| &r.text));
                for text in texts {
                    let begin: String = text.get(lang).chars().take(24).collect();
                    assert!(!said.contains(&begin), "{begin}");
                }
            }
        }
    }
}

#[test]
fn names_from_outside_are_marked_as_such() {
    every(|what, frame, scene| {
        let texts = texts(scene);
        assert!(texts.iter().any(|(w, _)| w.starts_with("* ")), "{what}: no footnote");
        assert!(
            texts.iter().any(|(w, _)| w.contains('*') && !w.starts_with('*')),
            "{what}: no star"
        );
        let _ = frame;
    });
}

#[test]
fn ties_are_dashed_where_only_announced() {
    let world = World::new();
    let frame = world.frame((1110.0, 774.0), 1.0, Lang::En, ON);
    let scene = crate::views::places::scene::scene(&frame);
    let lines: Vec<&Mark> = scene
        .marks
        .iter()
        .filter(|m| m.role == Role::Tie && matches!(m.shape, Shape::Path(_)))
        .collect();
    let planned = world.layer_data.tables().ties.iter().filter(|t| t.planned).count();
    // The key shows one of each.
    assert_eq!(lines.len(), world.layer_data.tables().ties.len() + 2);
    assert_eq!(lines.iter().filter(|m| m.status.is_some()).count(), planned + 1);
    // On a phone only those of the selected place.
    let frame = world.frame((390.0, 548.0), 1.0, Lang::En, ON);
    let scene = crate::views::places::scene::scene(&frame);
    assert!(scene.marks.iter().all(|m| m.role != Role::Tie));
    let lit = crate::views::light(&scene, &frame, Item::Site(Site::Centre(Region::Ri)));
    assert_eq!(
        lit.iter()
            .filter(|m| m.role == Role::Tie && matches!(m.shape, Shape::Path(_)))
            .count(),
        2
    );
}

#[test]
fn ties_that_are_on_are_said_to_come_from_outside_the_paper() {
    every(|what, frame, scene| {
        let key = scene.marks.iter().filter(|m| m.role == Role::OuterWords);
        let said: String = key.filter_map(|m| Some(m.words()?.1)).collect();
        let (dashed, beyond) = match frame.lang {
            Lang::En => ("announced", "from the"),
            Lang::Zh => ("仅宣布", "非论文"),
        };
        let on = frame.controls.layers.after;
        assert_eq!(
            (said.contains(dashed), said.contains(beyond)),
            (on, on),
            "{what}: {said}"
        );
    });
}

#[test]
fn what_the_paper_says_of_all_centres_lights_each() {
    let world = World::new();
    let frame = world.frame((1110.0, 774.0), 1.0, Lang::En, OFF);
    let scene = crate::views::places::scene::scene(&frame);
    let all = Item::Entity(world.corpus.entity_named("mep-center").unwrap());
    let lit = crate::views::light(&scene, &frame, all);
    let centres = lit
        .iter()
        .filter(|m| matches!(m.shape, Shape::Circle(..)) && matches!(m.item, Some(Item::Site(Site::Centre(_)))));
    assert_eq!(centres.count(), 51);
    let one = crate::views::light(&scene, &frame, Item::Site(Site::Centre(Region::Ca)));
    let circles = |m: &&Mark| matches!(m.shape, Shape::Circle(..)) && matches!(m.item, Some(Item::Site(_)));
    assert_eq!(one.iter().filter(circles).count(), 1);
    // In the network a place lights what the paper says of all of its kind.
    let net = crate::views::network::scene::scene(&frame);
    assert!(!crate::views::light(&net, &frame, Item::Site(Site::Centre(Region::Ca))).is_empty());
}

#[test]
fn the_same_frame_gives_the_same_picture() {
    let world = World::new();
    let frame = world.frame((1110.0, 774.0), 1.0, Lang::Zh, ON);
    assert_eq!(
        crate::views::places::scene::scene(&frame),
        crate::views::places::scene::scene(&frame)
    );
}

#[test]
fn in_chinese_each_large_tile_says_its_state_in_its_own_words() {
    let world = World::new();
    let frame = world.frame((1110.0, 774.0), 1.0, Lang::Zh, OFF);
    let scene = crate::views::places::scene::scene(&frame);
    for t in &world.layer_data.tables().tiles {
        let item = Some(Item::Site(Site::Centre(t.region)));
        let said = |m: &&Mark| m.item == item && m.role == Role::OnDisc;
        let words: String = scene
            .marks
            .iter()
            .filter(said)
            .filter_map(|m| Some(m.words()?.1))
            .collect();
        assert_eq!(words, t.brief.replace(' ', ""));
        // The short form begins as the name does, but for the one that is written as it is heard.
        let first = |s: &str| s.chars().next();
        assert_eq!(
            first(&words),
            first(if t.region == Region::Ma { "麻" } else { &t.name.zh })
        );
    }
    let english = crate::views::places::scene::scene(&world.frame((1110.0, 774.0), 1.0, Lang::En, OFF));
    for t in &world.layer_data.tables().tiles {
        let item = Some(Item::Site(Site::Centre(t.region)));
        let said = |m: &&Mark| m.item == item && m.role == Role::OnDisc;
        let words: Vec<&str> = english
            .marks
            .iter()
            .filter(said)
            .filter_map(|m| Some(m.words()?.1))
            .collect();
        assert_eq!(words, [t.region.code()]);
    }
}

#[test]
fn on_a_phone_marks_are_seen_and_each_institute_has_a_row_that_a_finger_finds() {
    let world = World::new();
    for &lang in Lang::ALL {
        for size in [(430.0, 640.0), (390.0, 548.0), (360.0, 600.0)] {
            let scene = crate::views::places::scene::scene(&world.frame(size, 1.0, lang, OFF));
            for i in world.layer_data.institutes() {
                let item = Item::Site(Site::Institute(i.id));
                let of = |m: &&Mark| m.item == Some(item);
                let half = scene.marks.iter().filter(of).find_map(|m| match m.shape {
                    Shape::Symbol(_, _, half) => Some(half * 1.2),
                    _ => None,
                });
                assert!(half.is_some_and(|h| 2.0 * h >= 7.0), "{size:?}: {half:?}");
                let said: Vec<&str> = scene
                    .marks
                    .iter()
                    .filter(of)
                    .filter_map(|m| Some(m.words()?.1))
                    .collect();
                assert!(said.contains(&i.short.get(lang)), "{said:?}");
                assert!(said.iter().any(|s| s.starts_with(i.home.get(lang))), "{said:?}");
                assert!(scene.marks.iter().filter(of).any(|m| m.role == Role::Hit));
            }
        }
    }
}
