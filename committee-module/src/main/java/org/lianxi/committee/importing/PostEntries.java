package org.lianxi.committee.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;

/** Posts from a sheet: a person is known by the title, a mandate by organisation, post, person and first day. */
final class PostEntries implements Entries {

    private static final int LONGEST_TITLE = 60;
    private static final int PIECE = 500;

    private final ImportStock stock;
    private final Map<String, List<PersonId>> persons;
    private final Map<PersonId, String> newcomers = new LinkedHashMap<>();
    private final Map<String, List<Mandate>> held = new HashMap<>();
    private final List<Mandate> fresh = new ArrayList<>();
    private final Set<OrganisationId> withPapers = new HashSet<>();
    private int unchanged;

    PostEntries(Findings findings, ImportWords words, ImportStock stock) {
        this.stock = stock;
        OrganisationNames organisations = new OrganisationNames(stock.organisations());
        this.persons = new HashMap<>(stock.persons(findings.rows().stream()
                .map(row -> findings.text(row, Column.TITLE))
                .distinct()
                .toList()));
        Set<PersonId> administrators =
                stock.holders(persons.values().stream().flatMap(List::stream).toList(), Post::isAdministrator);
        Set<OrganisationId> concerned = new HashSet<>();
        findings.rows().forEach(row -> organisations.named(findings.text(row, Column.ORGANISATION)).stream()
                .map(OrganisationView::id)
                .forEach(concerned::add));
        stock.mandates(concerned).forEach(this::remember);
        findings.eachRow(row -> check(row, findings, words, organisations, administrators));
    }

    @Override
    public int fresh() {
        return fresh.size();
    }

    @Override
    public int unchanged() {
        return unchanged;
    }

    @Override
    public void write(IntConsumer entered) {
        stock.enter(newcomers);
        for (int start = 0; start < fresh.size(); start += PIECE) {
            int end = Math.min(fresh.size(), start + PIECE);
            stock.give(fresh.subList(start, end), withPapers);
            entered.accept(end);
        }
    }

    private void check(
            SheetRow row,
            Findings findings,
            ImportWords words,
            OrganisationNames organisations,
            Set<PersonId> administrators) {
        Optional<OrganisationView> organisation = organisations.one(findings, row, Column.ORGANISATION);
        Optional<Post> post = post(row, findings, words, organisation);
        String title = findings.needed(row, Column.TITLE, LONGEST_TITLE);
        Optional<LocalDate> from = findings.day(row, Column.FROM, true);
        Optional<LocalDate> until = findings.day(row, Column.UNTIL, false);
        if (from.isPresent()
                && until.filter(last -> last.isBefore(from.orElseThrow())).isPresent()) {
            findings.wrong(row, Column.UNTIL, "ends-before-it-begins");
            return;
        }
        if (organisation.isEmpty() || post.isEmpty() || title.isEmpty() || from.isEmpty()) {
            return;
        }
        List<String> key = List.of(
                organisation.orElseThrow().id().value(),
                post.orElseThrow().name(),
                title,
                from.orElseThrow().toString());
        if (findings.isFirst(row, key)) {
            person(row, findings, title)
                    .filter(who -> mayHold(row, findings, who, administrators))
                    .ifPresent(who -> place(
                            row,
                            findings,
                            organisation.orElseThrow(),
                            post.orElseThrow(),
                            who,
                            from.orElseThrow(),
                            until));
        }
    }

    private static Optional<Post> post(
            SheetRow row, Findings findings, ImportWords words, Optional<OrganisationView> organisation) {
        String word = findings.needed(row, Column.POST, LONGEST_TITLE);
        Optional<Post> post = words.constant(word, Post.values());
        if (post.isEmpty()) {
            if (!word.isEmpty()) {
                findings.wrong(row, Column.POST, "import-unknown-post", word);
            }
            return post;
        }
        if (post.filter(Post::isAdministrator).isPresent()) {
            findings.wrong(row, Column.POST, "import-administrator");
            return Optional.empty();
        }
        if (post.filter(Post::isGivenByTwo).isPresent()) {
            findings.wrong(row, Column.POST, "import-needs-second-person");
            return Optional.empty();
        }
        if (organisation
                .filter(each -> !post.orElseThrow().existsIn(each.kind()))
                .isPresent()) {
            findings.wrong(row, Column.POST, "post-not-in-this-kind");
            return Optional.empty();
        }
        return post;
    }

    private Optional<PersonId> person(SheetRow row, Findings findings, String title) {
        List<PersonId> known = persons.getOrDefault(title, List.of());
        if (known.size() > 1) {
            findings.wrong(row, Column.TITLE, "import-ambiguous-person", title);
            return Optional.empty();
        }
        if (known.isEmpty()) {
            PersonId newcomer = PersonId.fresh();
            newcomers.put(newcomer, title);
            persons.put(title, List.of(newcomer));
            return Optional.of(newcomer);
        }
        return Optional.of(known.get(0));
    }

    private static boolean mayHold(SheetRow row, Findings findings, PersonId who, Set<PersonId> administrators) {
        boolean isAdministrator = administrators.contains(who);
        if (isAdministrator) {
            findings.wrong(row, Column.TITLE, "duties-not-separated");
        }
        return !isAdministrator;
    }

    private void place(
            SheetRow row,
            Findings findings,
            OrganisationView organisation,
            Post post,
            PersonId who,
            LocalDate first,
            Optional<LocalDate> last) {
        Instant from = first.atStartOfDay(WorkingDays.ZONE).toInstant();
        Optional<Instant> until =
                last.map(each -> each.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant());
        List<Mandate> there = held.getOrDefault(key(post, organisation.id(), who), List.of());
        if (there.stream()
                .anyMatch(each -> each.person().equals(who)
                        && each.from().equals(from)
                        && each.until().equals(until))) {
            unchanged++;
            return;
        }
        Optional<Mandate> inTheWay = there.stream()
                .filter(each -> post.hasOneHolder() || each.person().equals(who))
                .filter(each -> each.overlaps(from, until))
                .findFirst();
        if (inTheWay.isPresent()) {
            Mandate other = inTheWay.orElseThrow();
            findings.wrong(
                    row,
                    Column.FROM,
                    "import-post-held",
                    other.from(),
                    other.until().<Object>map(end -> end).orElse("…"));
            return;
        }
        Mandate mandate = new Mandate(MandateId.fresh(), who, post, organisation.id(), from, until);
        if (post.needsAuthorisationIn(organisation.kind())) {
            withPapers.add(organisation.id());
        }
        fresh.add(mandate);
        remember(mandate);
    }

    private void remember(Mandate mandate) {
        held.computeIfAbsent(key(mandate.post(), mandate.organisation(), mandate.person()), each -> new ArrayList<>())
                .add(mandate);
    }

    /** Who can be in the way of whom: all holders of a single post, else only the person itself. */
    private static String key(Post post, OrganisationId organisation, PersonId person) {
        return post + "@" + organisation + (post.hasOneHolder() ? "" : "/" + person);
    }
}
