package org.lianxi.bpmn.consistency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.Stand;
import org.lianxi.bpmn.engine.Stands;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.standing.Standing;
import org.lianxi.meeting.standing.StandingKind;
import org.lianxi.meeting.standing.Standings;

/**
 * Goes through both sides in pages, a few queries for each page and none for a row: first what is open, then what runs. An act
 * that falls between the two readings may show as a difference that is gone at the next check.
 */
@ApplicationScoped
class CheckingConsistency implements CheckConsistency {

    private static final int ROWS = 500;

    private final Permissions permissions;
    private final Standings standings;
    private final Stands stands;
    private final Mandates mandates;
    private final InstantSource clock;
    private volatile Optional<ConsistencyReport> last = Optional.empty();

    @Inject
    CheckingConsistency(
            Permissions permissions, Standings standings, Stands stands, Mandates mandates, InstantSource clock) {
        this.permissions = permissions;
        this.standings = standings;
        this.stands = stands;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ConsistencyReport check(PersonId by) {
        permissions.require(by, Action.OPERATE_PROCESSES, Scope.everywhere());
        return made();
    }

    @Override
    @Transactional
    @NoPermissionNeeded("the product itself does it each night")
    public void checkByNight() {
        made();
    }

    @Override
    public Optional<ConsistencyReport> last(PersonId by) {
        permissions.require(by, Action.OPERATE_PROCESSES, Scope.everywhere());
        return last;
    }

    private ConsistencyReport made() {
        Findings findings = new Findings();
        EnumSet.allOf(StandingKind.class).forEach(kind -> compareOpen(kind, findings));
        compareRunning(findings);
        findWhatNobodyCanDo(findings);
        ConsistencyReport report = findings.report(clock.instant());
        last = Optional.of(report);
        return report;
    }

    private void compareOpen(StandingKind kind, Findings findings) {
        String after = "";
        List<Standing> page = standings.openAfter(kind, after, ROWS);
        while (!page.isEmpty()) {
            Map<String, Stand> processes =
                    byKey(stands.of(page.stream().map(Standing::id).toList()), Expectation.process(kind));
            page.forEach(each -> findings.compare(each, Optional.ofNullable(processes.get(each.id()))));
            after = page.get(page.size() - 1).id();
            page = standings.openAfter(kind, after, ROWS);
        }
    }

    private static Map<String, Stand> byKey(Collection<Stand> found, String process) {
        return found.stream()
                .filter(each -> each.process().equals(process))
                .collect(Collectors.toMap(Stand::businessKey, Function.identity(), (one, other) -> one));
    }

    private void compareRunning(Findings findings) {
        List<Stand> page = stands.after("", ROWS);
        while (!page.isEmpty()) {
            Map<Optional<StandingKind>, List<Stand>> byKind =
                    page.stream().collect(Collectors.groupingBy(each -> Expectation.kindOf(each.process())));
            byKind.forEach((kind, found) -> {
                Map<String, String> states = kind.map(known -> standings.states(
                                known, found.stream().map(Stand::businessKey).toList()))
                        .orElse(Map.of());
                found.forEach(
                        each -> findings.compare(each, kind, Optional.ofNullable(states.get(each.businessKey()))));
            });
            page = stands.after(page.get(page.size() - 1).businessKey(), ROWS);
        }
    }

    private void findWhatNobodyCanDo(Findings findings) {
        List<PostGroup> offered = stands.offered();
        Set<PostGroup> held = new HashSet<>();
        Map<Post, Set<OrganisationId>> byPost = offered.stream()
                .flatMap(group -> group.heldAs().stream())
                .collect(Collectors.groupingBy(
                        PostGroup::post, Collectors.mapping(PostGroup::organisation, Collectors.toSet())));
        byPost.forEach(
                (post, organisations) -> mandates.holders(post, organisations).forEach((organisation, persons) -> {
                    if (!persons.isEmpty()) {
                        held.add(new PostGroup(post, organisation));
                    }
                }));
        List<PostGroup> unheld = offered.stream()
                .filter(group -> group.heldAs().stream().noneMatch(held::contains))
                .limit(ROWS)
                .toList();
        stands.offeredOnlyTo(unheld, ROWS).forEach(findings::nobody);
    }
}
