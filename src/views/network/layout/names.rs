//! Names, years and the few words on lines: who gets one, where, in which order of importance.

use crate::corpus::{Case, Corpus, EntityId, Kind, Lang, RelationId};
use crate::drawing::geometry::{on_curve, pt};
use crate::drawing::labels::{Candidate, Label, Room, Side, above, below, left_of, rect_of, right_of};
use crate::drawing::metrics::Face;
use crate::drawing::placement::Zone;
use crate::text::picture;
use crate::views::network::layout::plan::{Plan, TIER};
use crate::views::network::layout::{Extent, LayoutInput, Link, Node, Weight};

/// Words with a place of their own.
pub(super) struct Fixed {
    pub named_arc: Option<Label>,
    pub required: Option<Label>,
}

/// A sort key of an entity in time: its first event if it has one, else its first year, else the first year of its
/// relations. Entities without any come last.
pub(super) fn when(corpus: &Corpus, id: EntityId) -> (i16, u8, u8) {
    let e = corpus.entity(id);
    let first_event = corpus
        .tables()
        .events
        .iter()
        .filter(|t| t.entities.contains(&id))
        .map(|t| date(&t.start))
        .min();
    let own = e.from_year.map(|y| (y, 0, 0));
    let related = corpus
        .touching(id)
        .iter()
        .filter_map(|&r| corpus.relation(r).from_year)
        .min()
        .map(|y| (y, 0, 0));
    match (own, first_event) {
        (Some(y), Some(t)) if t.0 == y.0 => t,
        (Some(y), _) => y,
        (None, Some(t)) => t,
        (None, None) => related.unwrap_or((i16::MAX, 0, 0)),
    }
}

fn date(start: &str) -> (i16, u8, u8) {
    let mut parts = start.split('-');
    let mut next = || parts.next();
    let year = next().and_then(|y| y.parse().ok()).unwrap_or(i16::MAX);
    let month = next().and_then(|m| m.parse().ok()).unwrap_or(0);
    let day = next().and_then(|d| d.parse().ok()).unwrap_or(0);
    (year, month, day)
}

/// The year under a decision: two figures, or a decade; nothing where the paper gives no year.
fn year_words(corpus: &Corpus, id: EntityId, lang: Lang) -> Option<String> {
    let e = corpus.entity(id);
    let own = e.from_year;
    let event = corpus
        .tables()
        .events
        .iter()
        .find(|t| t.entities.contains(&id) && own.is_none());
    let year = own
        .or_else(|| event.map(|t| date(&t.start).0))
        .filter(|y| *y < i16::MAX)?;
    let decade = e.to_year.is_some_and(|to| to == year + 9) && year % 10 == 0;
    Some(picture::year(year, decade, lang))
}

/// Places all names; the most important first.
pub(super) fn place(
    corpus: &Corpus,
    input: &LayoutInput,
    m: &Plan,
    nodes: &mut [Node],
    links: &[Link],
    room: &mut Room,
) -> Fixed {
    let size = m.type_size;
    // On a phone weight alone tells strong names: width is what is scarce.
    let strong = match m.extent {
        Extent::All | Extent::Compact => size * 1.08,
        Extent::One(_) => size,
    };
    for link in links.iter().filter(|l| l.weight == Weight::Spine) {
        let steps = 10;
        for k in 0..steps {
            let at = |k: i32| on_curve(&link.curve, f64::from(k) / f64::from(steps));
            room.block_line(at(k), at(k + 1));
        }
    }
    // Years first: they are always shown.
    // What belongs to no case of this programme has none: it would read as a date of the programme's own.
    let of_its_own = |n: &&mut Node| {
        n.zone == Zone::North
            && corpus
                .entity(n.entity)
                .case
                .programme()
                .is_none_or(|p| p == n.programme)
            && corpus.entity(n.entity).case != Case::Lessons
    };
    for node in nodes.iter_mut().filter(of_its_own) {
        if let Some(words) = year_words(corpus, node.entity, input.lang) {
            node.year = room.place(&words, size, Face::Plain, &[below(node.at, node.half + 1.5, size)]);
        }
    }
    // What the whole-of-government arc holds together is named by the words on the arc, once.
    let whole = corpus
        .entity_named("network-of-networks")
        .filter(|_| m.extent == Extent::All);
    let required = required(corpus, input.lang, m, links, room);
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    order.sort_by_key(|&i| {
        let n = &nodes[i];
        // Decisions get names from left to right, those that carry the argument first.
        let along = if n.zone == Zone::North {
            n.at.x.round() as i64
        } else {
            -(n.degree as i64)
        };
        let rank = if whole == Some(n.entity) { 2 } else { rank(corpus, n) };
        (rank, along, n.entity)
    });
    for i in order {
        let node = &nodes[i];
        let silent = m.extent == Extent::Compact && !matches!(node.zone, Zone::Canopy | Zone::Office);
        if node.half <= 0.0 {
            continue;
        }
        // People are named when one comes nearer.
        let shy = matches!(node.zone, Zone::OnBody(_)) && m.zoom < 1.3;
        let on_arc = whole == Some(node.entity);
        let words = if on_arc {
            picture::named_arc(input.lang)
        } else {
            beside_wheel(corpus.entity(node.entity).short.get(input.lang), node)
        };
        let (face, font) = match node.zone {
            _ if on_arc => (Face::Bold, size),
            Zone::Pole => (Face::Bold, size * 1.26),
            Zone::Office
            | Zone::Canopy
            | Zone::OnBody(_)
            | Zone::North
            | Zone::East
            | Zone::West
            | Zone::South
            | Zone::Between
            | Zone::WholeOfGovernment
            | Zone::Disc => {
                if node.strong {
                    (Face::Bold, strong)
                } else {
                    (Face::Plain, size)
                }
            }
        };
        let places = candidates(node, m, font);
        let first = places[0];
        let lit = Label {
            at: first.at,
            side: first.side,
            rect: rect_of(words, first.at, first.side, font, face),
            size: font,
            face,
            words: words.to_string(),
            leader: first.leader,
        };
        let label = if shy || silent {
            None
        } else {
            room.place(words, font, face, &places)
        };
        let node = &mut nodes[i];
        node.lit_label = label.clone().unwrap_or(lit);
        node.label = label;
    }
    // Decisions left without a name get one two tiers down, where that takes no one's room.
    let left = |n: &&mut Node| n.zone == Zone::North && n.label.is_none() && m.extent != Extent::Compact;
    for node in nodes.iter_mut().filter(left) {
        let lit = &node.lit_label;
        node.label = room.place(&lit.words, lit.size, lit.face, &under(node, size, 2.0));
        if let Some(label) = &node.label {
            node.lit_label = label.clone();
        }
    }
    aside(m, nodes);
    let arc = nodes.iter_mut().find(|n| Some(n.entity) == whole);
    Fixed {
        named_arc: arc.and_then(|n| n.label.take()),
        required,
    }
}

/// Names that had no room stand, when lit, where no other name is, be it dimmed.
fn aside(m: &Plan, nodes: &mut [Node]) {
    let mut words = Room::new(m.size);
    for label in nodes.iter().flat_map(|n| n.label.iter().chain(&n.year)) {
        words.block(label.rect);
    }
    for node in nodes.iter_mut().filter(|n| n.label.is_none() && n.half > 0.0) {
        let (lit, gap) = (&node.lit_label, node.half + 3.0);
        let size = lit.size;
        let mut places = candidates(node, m, size);
        places.extend([right_of(node.at, gap, size), left_of(node.at, gap, size)]);
        for k in 0..8 {
            let off = gap + size * 1.1 * f64::from(k);
            for (sign, c) in [(1.0, below(node.at, off, size)), (-1.0, above(node.at, off, size))] {
                let foot = |by: f64| pt(node.at.x, node.at.y + sign * by);
                let leader = (k > 0).then(|| (foot(node.half + 1.0), foot(off)));
                places.extend([Side::Middle, Side::Right, Side::Left].map(|side| Candidate { side, leader, ..c }));
            }
        }
        let free = |c: &&Candidate| words.free(&rect_of(&lit.words, c.at, c.side, size, lit.face));
        if let Some(c) = places.iter().find(free) {
            node.lit_label = Label {
                at: c.at,
                side: c.side,
                rect: rect_of(&lit.words, c.at, c.side, size, lit.face),
                leader: c.leader,
                ..lit.clone()
            };
        }
    }
}

/// A name without what its place says already: beside NSTC's wheel, "at NSTC" goes.
fn beside_wheel<'a>(short: &'a str, node: &Node) -> &'a str {
    match node.zone {
        Zone::West | Zone::East => {
            let letters = picture::letters(node.programme);
            let english = short.strip_suffix(letters).and_then(|s| s.strip_suffix(" at "));
            let chinese = short
                .strip_suffix('）')
                .and_then(|s| s.strip_suffix(letters))
                .and_then(|s| s.strip_suffix('（'));
            english.or(chinese).unwrap_or(short)
        }
        Zone::Pole
        | Zone::Office
        | Zone::Disc
        | Zone::Canopy
        | Zone::OnBody(_)
        | Zone::North
        | Zone::South
        | Zone::Between
        | Zone::WholeOfGovernment => short,
    }
}

/// Importance of a name: lower comes first.
fn rank(corpus: &Corpus, node: &Node) -> u8 {
    match node.zone {
        Zone::Pole => 0,
        Zone::Office => 1,
        Zone::Canopy if node.strong => 2,
        Zone::Between if node.strong => 2,
        Zone::Canopy => 3,
        Zone::North if node.degree >= 3 || corpus.entity(node.entity).kind == Kind::Law => 3,
        Zone::East | Zone::West => 4,
        Zone::South | Zone::Between => 4,
        Zone::WholeOfGovernment => 5,
        Zone::North if corpus.entity(node.entity).kind == Kind::Event => 4,
        Zone::North if node.degree >= 2 => 5,
        Zone::North => 6,
        Zone::OnBody(_) => 9,
        Zone::Disc => 10,
    }
}

/// The places a name may take, best first. Never empty.
fn candidates(node: &Node, m: &Plan, size: f64) -> Vec<Candidate> {
    let gap = node.half + 4.0;
    let (r, l) = (right_of(node.at, gap, size), left_of(node.at, gap, size));
    let (a, b) = (
        above(node.at, node.half + 2.5, size),
        below(node.at, node.half + 2.5, size),
    );
    let shifted = |from: Candidate, dx: f64, side: Side| Candidate {
        at: pt(node.at.x + dx, from.at.y),
        side,
        leader: None,
    };
    match node.zone {
        Zone::Pole => vec![r, l],
        // Lower where years of decisions stand beside it.
        Zone::Office => vec![l, r, a, left_of(pt(node.at.x, node.at.y + size * 0.7), gap, size)],
        Zone::Canopy | Zone::WholeOfGovernment => {
            // Past the small mark of its head.
            let past = below(node.at, node.half + 2.5 + m.mark, size);
            let mut places = vec![
                a,
                shifted(a, -node.half, Side::Right),
                shifted(a, node.half, Side::Left),
                r,
                l,
                b,
            ];
            for line in [a, b, past] {
                places.extend([1.5, -1.5, 3.0, -3.0].map(|k| shifted(line, k * size, Side::Middle)));
            }
            // A little lower, where the row above has its name.
            let low = pt(node.at.x, node.at.y + size * 0.1);
            places.extend([
                past,
                right_of(node.at, gap + m.mark * 1.6, size),
                left_of(low, gap, size),
            ]);
            places
        }
        Zone::East => vec![r],
        Zone::West => vec![l],
        Zone::South | Zone::Between => vec![
            b,
            a,
            r,
            l,
            // Close to the mark, where rows leave little.
            above(node.at, node.half + 1.0, size),
            shifted(below(node.at, node.half + 1.5, size), node.half, Side::Left),
            shifted(below(node.at, node.half + 1.5, size), -node.half, Side::Right),
        ],
        Zone::North => tiers(node, m, size),
        Zone::OnBody(_) => vec![r, b],
        Zone::Disc => vec![r],
    }
}

/// Names over decisions: tiers, as many as the plan has room for, each with a hairline leader; then under the year. The
/// highest free tier comes first: names are given from left to right, and a falling staircase is what leaders never cut.
fn tiers(node: &Node, m: &Plan, size: f64) -> Vec<Candidate> {
    let mut places = Vec::new();
    let lowest = m.decisions - m.mark * 2.4;
    for tier in (0..m.tiers).rev() {
        let y = lowest - f64::from(tier) * size * TIER;
        let foot = pt(node.at.x, node.at.y - node.half - 1.0);
        let leader = Some((foot, pt(node.at.x, y + size * 0.28)));
        places.push(Candidate {
            at: pt(node.at.x - 5.0, y),
            side: Side::Right,
            leader,
        });
    }
    // Then centred or to the left, wherever that finds room.
    let rising: Vec<Candidate> = places
        .iter()
        .rev()
        .flat_map(|c| {
            let middle = Candidate {
                at: pt(node.at.x, c.at.y),
                side: Side::Middle,
                ..*c
            };
            [
                middle,
                Candidate {
                    at: pt(node.at.x + 5.0, c.at.y),
                    side: Side::Left,
                    ..*c
                },
            ]
        })
        .collect();
    places.extend(rising);
    // Else under the year: right there in its middle, lower on a leader.
    places.push(Candidate {
        at: pt(node.at.x, foot(node) + size),
        side: Side::Middle,
        leader: None,
    });
    places.extend(under(node, size, 1.0));
    places
}

/// Under a decision's year on a leader, so many tiers down.
fn under(node: &Node, size: f64, tiers: f64) -> [Candidate; 2] {
    let foot = foot(node);
    let down = foot + size * TIER * tiers;
    let leader = Some((pt(node.at.x, foot), pt(node.at.x, down)));
    [(-5.0, Side::Right), (5.0, Side::Left)].map(|(dx, side)| Candidate {
        at: pt(node.at.x + dx, down + size),
        side,
        leader,
    })
}

/// Where a decision with its year ends below.
fn foot(node: &Node) -> f64 {
    match &node.year {
        Some(y) => y.rect.y + y.rect.h + 0.5,
        None => node.at.y + node.half + 1.0,
    }
}

/// The words on the link that MEP and NNMI must keep.
fn required(corpus: &Corpus, lang: Lang, m: &Plan, links: &[Link], room: &mut Room) -> Option<Label> {
    let id: RelationId = corpus.relation_named("r143")?;
    let link = links.iter().find(|l| l.relation == id)?;
    let words = picture::required(lang);
    let middle = on_curve(&link.curve, 0.5);
    let size = m.type_size;
    let places: Vec<Candidate> = [0.0, 30.0, -30.0, 55.0, -55.0]
        .iter()
        .flat_map(|dx| {
            [
                Candidate {
                    at: pt(middle.x + dx, middle.y - 9.0),
                    side: Side::Middle,
                    leader: None,
                },
                Candidate {
                    at: pt(middle.x + dx, middle.y + 8.0 + size),
                    side: Side::Middle,
                    leader: None,
                },
            ]
        })
        .collect();
    room.place(words, size, Face::Bold, &places)
}
