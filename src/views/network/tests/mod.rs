//! Properties of the network picture on the real corpus: nothing overlaps, nothing leaves the picture, the same input
//! gives the same output, ordering crosses less, and it is fast.

mod institutes;

use crate::corpus::{Code, Corpus, Lang, Programme};
use crate::drawing::geometry::{Rect, Size, on_curve};
use crate::drawing::placement::Zone;
use crate::views::network::layout::{Extent, LayoutInput, Network, Node, Ordering, Weight, lay_out};

fn corpus() -> Corpus {
    Corpus::bundled().expect("the bundled corpus")
}

/// Every picture a reader can meet: frame sizes of the page at 1920, 1440, 1024, 720 and 390 px, both languages, zooms.
fn briefs() -> Vec<(String, LayoutInput)> {
    let mut out = Vec::new();
    let frames = [
        (1520.0, 930.0, Extent::All),
        (1500.0, 820.0, Extent::All),
        (1110.0, 774.0, Extent::All),
        (1110.0, 700.0, Extent::All),
        (1024.0, 640.0, Extent::All),
        (900.0, 640.0, Extent::All),
        (720.0, 330.0, Extent::Compact),
        (720.0, 400.0, Extent::Compact),
        (600.0, 420.0, Extent::Compact),
        (390.0, 410.0, Extent::One(Programme::Mep)),
        (390.0, 410.0, Extent::One(Programme::Nstc)),
        (390.0, 548.0, Extent::One(Programme::Mep)),
        (390.0, 548.0, Extent::One(Programme::Nnmi)),
        (390.0, 548.0, Extent::One(Programme::Nstc)),
        (360.0, 600.0, Extent::One(Programme::Nnmi)),
        (430.0, 640.0, Extent::One(Programme::Nstc)),
    ];
    for (w, h, extent) in frames {
        for &lang in Lang::ALL {
            for zoom in [1.0, 2.0, 4.0] {
                let size = Size {
                    w: w * zoom,
                    h: h * zoom,
                };
                let input = LayoutInput {
                    size,
                    zoom,
                    extent,
                    lang,
                    ordering: Ordering::FewerCrossings,
                };
                out.push((format!("{w}×{h} {extent:?} {lang:?} ×{zoom}"), input));
            }
        }
    }
    out
}

fn labels(net: &Network) -> Vec<(String, Rect)> {
    let mut all = Vec::new();
    for n in &net.nodes {
        all.extend(n.label.iter().map(|l| (l.words.clone(), l.rect)));
        all.extend(n.year.iter().map(|l| (l.words.clone(), l.rect)));
    }
    all.extend(
        net.named_arc
            .iter()
            .chain(&net.required)
            .map(|l| (l.words.clone(), l.rect)),
    );
    all
}

fn name(corpus: &Corpus, net: &Network, i: usize) -> String {
    corpus.entity(net.nodes[i].entity).slug.clone()
}

#[test]
fn no_two_marks_overlap() {
    let corpus = corpus();
    let mut bad = Vec::new();
    for (what, input) in briefs() {
        let net = lay_out(&corpus, &input);
        let drawn: Vec<usize> = (0..net.nodes.len()).filter(|&i| net.nodes[i].half > 0.0).collect();
        for (k, &i) in drawn.iter().enumerate() {
            for &j in &drawn[..k] {
                let (a, b) = (&net.nodes[i], &net.nodes[j]);
                if a.at.distance(b.at) < a.half + b.half {
                    bad.push(format!(
                        "{what}: {} × {}",
                        name(&corpus, &net, i),
                        name(&corpus, &net, j)
                    ));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{} overlaps:\n{}", bad.len(), bad.join("\n"));
}

#[test]
fn no_label_overlaps_a_label_or_a_mark_or_leaves_the_picture() {
    let corpus = corpus();
    let mut bad = Vec::new();
    for (what, input) in briefs() {
        let net = lay_out(&corpus, &input);
        let labels = labels(&net);
        let frame = Rect {
            x: 0.0,
            y: 0.0,
            w: net.size.w,
            h: net.size.h,
        };
        for (i, (words, rect)) in labels.iter().enumerate() {
            if !frame.contains(rect) {
                bad.push(format!("{what}: {words} leaves the picture"));
            }
            for (other, r) in &labels[..i] {
                if rect.overlaps(r) {
                    bad.push(format!("{what}: {words} × {other}"));
                }
            }
            for (k, node) in net.nodes.iter().enumerate().filter(|(_, n)| n.half > 0.0) {
                if rect.overlaps(&node.rect()) {
                    bad.push(format!("{what}: {words} on the mark of {}", name(&corpus, &net, k)));
                }
            }
            for w in &net.wheels {
                let near = |v: f64, lo: f64, len: f64| v.clamp(lo, lo + len);
                let p =
                    crate::drawing::geometry::pt(near(w.centre.x, rect.x, rect.w), near(w.centre.y, rect.y, rect.h));
                if p.distance(w.centre) < w.outer() {
                    bad.push(format!("{what}: {words} on the ring of {:?}", w.programme));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{} faults:\n{}", bad.len(), bad.join("\n"));
}

#[test]
fn every_mark_lies_in_the_picture_and_off_the_rings() {
    let corpus = corpus();
    let mut bad = Vec::new();
    for (what, input) in briefs() {
        let net = lay_out(&corpus, &input);
        let frame = Rect {
            x: 0.0,
            y: 0.0,
            w: net.size.w,
            h: net.size.h,
        };
        for (i, node) in net.nodes.iter().enumerate().filter(|(_, n)| n.half > 0.0) {
            if !frame.contains(&node.rect()) {
                bad.push(format!("{what}: {} at {:?}", name(&corpus, &net, i), node.at));
            }
            for w in &net.wheels {
                if node.at.distance(w.centre) < w.outer() + node.half {
                    bad.push(format!(
                        "{what}: {} on the ring of {:?}",
                        name(&corpus, &net, i),
                        w.programme
                    ));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{} faults:\n{}", bad.len(), bad.join("\n"));
}

#[test]
fn the_same_input_gives_the_same_picture() {
    let corpus = corpus();
    for (_, input) in briefs() {
        assert_eq!(lay_out(&corpus, &input), lay_out(&corpus, &input));
    }
}

#[test]
fn ordering_never_crosses_more() {
    let corpus = corpus();
    for &lang in Lang::ALL {
        let input = |ordering| LayoutInput {
            size: Size { w: 1110.0, h: 774.0 },
            zoom: 1.0,
            extent: Extent::All,
            lang,
            ordering,
        };
        let with = lay_out(&corpus, &input(Ordering::FewerCrossings)).crossings;
        let without = lay_out(&corpus, &input(Ordering::AsCoded)).crossings;
        println!("crossings: {with} with ordering, {without} without");
        assert!(with < without, "{with} with ordering, {without} without");
    }
}

#[test]
fn every_actor_of_the_three_programmes_has_its_place() {
    let corpus = corpus();
    let input = briefs().into_iter().find(|(_, b)| b.extent == Extent::All).unwrap().1;
    let net = lay_out(&corpus, &input);
    for id in corpus.entity_ids() {
        if corpus.entity(id).case.programme().is_some() {
            assert!(net.node(id).is_some(), "{} has no place", corpus.entity(id).slug);
        }
    }
}

#[test]
fn who_carries_the_argument_is_named_at_every_size() {
    let corpus = corpus();
    let mut without = Vec::new();
    for (what, input) in briefs() {
        let net = lay_out(&corpus, &input);
        let strong =
            |n: &&Node| n.strong && n.half > 0.0 && (input.extent != Extent::Compact || n.zone == Zone::Canopy);
        for node in net.nodes.iter().filter(strong).filter(|n| n.label.is_none()) {
            without.push(format!("{what}: {}", corpus.entity(node.entity).slug));
        }
    }
    assert!(without.is_empty(), "{without:#?}");
}

#[test]
fn most_names_find_room_at_1440() {
    let corpus = corpus();
    for &lang in Lang::ALL {
        let size = Size { w: 1110.0, h: 774.0 };
        let input = LayoutInput {
            size,
            zoom: 1.0,
            extent: Extent::All,
            lang,
            ordering: Ordering::FewerCrossings,
        };
        let net = lay_out(&corpus, &input);
        let named = net.nodes.iter().filter(|n| n.label.is_some()).count();
        let unnamed: Vec<_> = net
            .nodes
            .iter()
            .filter(|n| n.half > 0.0 && n.label.is_none())
            .map(|n| format!("{} ({:?})", corpus.entity(n.entity).slug, n.zone))
            .collect();
        println!("{lang:?}: {named} named; unnamed: {unnamed:?}");
        assert!(named >= 60, "{named}");
        let strong = net.nodes.iter().filter(|n| n.strong && n.half > 0.0);
        assert!(strong.clone().all(|n| n.label.is_some()), "a strong mark has no name");
    }
}

#[test]
fn marks_keep_off_the_thread_between_wheels() {
    let corpus = corpus();
    for (what, input) in briefs() {
        let net = lay_out(&corpus, &input);
        for thread in &net.threads {
            // Half its height at a place: a shaft, then a broader head that ends in a point.
            let (half, tip) = (thread.half, thread.to.x - thread.half * 0.35);
            let neck = tip - thread.half * 1.5;
            let high = |x: f64| match x < neck {
                true => half,
                false => half * 1.55 * (tip - x) / (tip - neck),
            };
            for (k, node) in net.nodes.iter().enumerate().filter(|(_, n)| n.half > 0.0) {
                let r = node.rect();
                let beside = r.x > tip || r.x + r.w < thread.from.x;
                // Marks are round or stand on a corner: that of the box does not count.
                let off = (node.at.y - thread.from.y).abs() - r.h / 2.0 + 0.3 * node.half;
                let clear = off >= high(r.x) && (r.x > neck || r.x + r.w < neck || off >= high(neck));
                assert!(beside || clear, "{what}: {} {off}", name(&corpus, &net, k));
            }
        }
    }
}

#[test]
fn a_name_that_is_lit_stands_on_no_other_name() {
    let corpus = corpus();
    let (mut bad, mut all) = (Vec::new(), 0);
    for (what, input) in briefs().into_iter().filter(|(_, b)| b.zoom < 2.0) {
        let net = lay_out(&corpus, &input);
        for node in net.nodes.iter().filter(|n| n.half > 0.0 && n.label.is_none()) {
            all += 1;
            let lit = &node.lit_label;
            for other in net.nodes.iter().flat_map(|n| n.label.iter().chain(&n.year)) {
                if lit.rect.overlaps(&other.rect) {
                    bad.push(format!("{what}: {} × {}", lit.words, other.words));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{} of {all} overlaps:\n{}", bad.len(), bad.join("\n"));
}

#[test]
fn the_lines_of_command_cross_the_decisions_between_two_of_them() {
    let corpus = corpus();
    let mut bad = Vec::new();
    // Zoomed in, the lines are told apart anyway.
    let all = |(what, input): (String, LayoutInput)| {
        (input.extent == Extent::All && input.zoom == 1.0).then_some((what, input))
    };
    for (what, input) in briefs().into_iter().filter_map(all) {
        let net = lay_out(&corpus, &input);
        for link in net.links.iter().filter(|l| l.weight == Weight::Spine) {
            for (k, node) in net.nodes.iter().enumerate().filter(|(_, n)| n.zone == Zone::North) {
                let near = (0..=100).map(|s| on_curve(&link.curve, f64::from(s) / 100.0).distance(node.at));
                let near = near.fold(f64::MAX, f64::min);
                if near <= node.half {
                    bad.push(format!("{what}: {} {near:.1}", name(&corpus, &net, k)));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}
