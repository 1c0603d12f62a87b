package org.lianxi.bpmn.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.bpmn.engine.Claim;
import org.lianxi.bpmn.engine.OfferedWork;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.WorkList;
import org.lianxi.bpmn.engine.WorkSearch;
import org.lianxi.bpmn.inbox.SubjectTitles.SubjectTitle;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.NoPermissionNeeded;

/** {@link Inbox} by the mandates in force now. */
@ApplicationScoped
@NoPermissionNeeded("a person sees, claims and gives back only what is offered to posts that the person holds")
class OwnInbox implements Inbox {

    private final WorkList workList;
    private final Mandates mandates;
    private final LapsedClaims lapsedClaims;
    private final SubjectTitles titles;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    OwnInbox(
            WorkList workList,
            Mandates mandates,
            LapsedClaims lapsedClaims,
            SubjectTitles titles,
            InstantSource clock,
            Event<Act> acts) {
        this.workList = workList;
        this.mandates = mandates;
        this.lapsedClaims = lapsedClaims;
        this.titles = titles;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public Page<InboxEntry> page(PersonId person, PageRequest page) {
        Set<PostGroup> posts = posts(person);
        if (posts.isEmpty()) {
            return Page.empty(page);
        }
        WorkSearch search = search(person, posts);
        List<OfferedWork> work = workList.open(search, page.offset(), page.rowsToFetch());
        Map<SubjectKey, SubjectTitle> titleOf =
                titles.of(work.stream().map(OwnInbox::subject).collect(Collectors.toSet()));
        return Page.of(work, page).map(each -> entry(each, titleOf, search));
    }

    @Override
    public int count(PersonId person) {
        Set<PostGroup> posts = posts(person);
        return posts.isEmpty() ? 0 : workList.count(search(person, posts), MOST_COUNTED);
    }

    private WorkSearch search(PersonId person, Set<PostGroup> posts) {
        Set<String> lapsed = lapsedClaims.among(workList.claimedByOthers(person, posts)).stream()
                .map(Claim::work)
                .collect(Collectors.toSet());
        return new WorkSearch(person, posts, lapsed, clock.instant());
    }

    @Override
    @Transactional
    public void claim(PersonId by, WorkId id) {
        OfferedWork work = get(id);
        Set<PostGroup> offered = workList.groupsOf(id.value());
        if (offered.stream().noneMatch(posts(by)::contains)) {
            throw new WorkNotOffered(id);
        }
        if (work.person()
                .filter(person -> lapsedClaims.isLapsed(new Claim(id.value(), person, offered)))
                .isPresent()) {
            workList.giveBack(id.value());
        }
        if (!workList.claim(id.value(), by)) {
            throw new WorkTaken(id);
        }
        acts.fire(new WorkClaimed(by, subject(work).audited(), work.step().id()));
    }

    @Override
    @Transactional
    public void giveBack(PersonId by, WorkId id) {
        OfferedWork work = get(id);
        if (!work.isOffered() || !work.person().equals(Optional.of(by))) {
            throw new WorkNotClaimed(id);
        }
        workList.giveBack(id.value());
        acts.fire(new WorkGivenBack(by, subject(work).audited(), work.step().id()));
    }

    private OfferedWork get(WorkId id) {
        return workList.find(id.value()).orElseThrow(() -> new WorkGone(id));
    }

    private Set<PostGroup> posts(PersonId person) {
        return mandates.of(person).stream()
                .flatMap(mandate -> PostGroup.allOf(mandate).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static InboxEntry entry(OfferedWork work, Map<SubjectKey, SubjectTitle> titleOf, WorkSearch search) {
        SubjectKey subject = subject(work);
        SubjectTitle title = titleOf.getOrDefault(subject, new SubjectTitle(subject.id(), ""));
        return new InboxEntry(
                new WorkId(work.id()),
                work.step().id(),
                work.step().nameZh(),
                work.step().nameEn(),
                subject.kind(),
                subject.id(),
                title.title(),
                title.compoundName(),
                work.since(),
                work.due(),
                work.due().map(search.now()::isAfter).orElse(false),
                claimedBy(work, search),
                !work.isOffered(),
                work.step().formKey());
    }

    private static Optional<PersonId> claimedBy(OfferedWork work, WorkSearch search) {
        return work.isOffered() && !search.lapsed().contains(work.id()) ? work.person() : Optional.empty();
    }

    private static SubjectKey subject(OfferedWork work) {
        return SubjectKey.of(work.process(), work.businessKey())
                .orElseThrow(() -> new IllegalStateException("no kind of subject has process " + work.process()));
    }
}
