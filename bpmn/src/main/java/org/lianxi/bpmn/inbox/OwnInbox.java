package org.lianxi.bpmn.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.bpmn.engine.OfferedWork;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.WorkList;
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
    private final SubjectTitles titles;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    OwnInbox(WorkList workList, Mandates mandates, SubjectTitles titles, InstantSource clock, Event<Act> acts) {
        this.workList = workList;
        this.mandates = mandates;
        this.titles = titles;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public Page<InboxEntry> page(PersonId person, PageRequest page) {
        Instant now = clock.instant();
        List<OfferedWork> work = workList.open(person, posts(person), now, page.offset(), page.rowsToFetch());
        Map<SubjectKey, String> titleOf =
                titles.of(work.stream().map(OwnInbox::subject).collect(Collectors.toSet()));
        return Page.of(work, page).map(each -> entry(each, titleOf, now));
    }

    @Override
    public int count(PersonId person) {
        return workList.count(person, posts(person), clock.instant(), MOST_COUNTED);
    }

    @Override
    @Transactional
    public void claim(PersonId by, WorkId id) {
        OfferedWork work = get(id);
        if (workList.groupsOf(id.value()).stream().noneMatch(posts(by)::contains)) {
            throw new WorkNotOffered(id);
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
        return mandates.of(person).stream().map(PostGroup::of).collect(Collectors.toUnmodifiableSet());
    }

    private static InboxEntry entry(OfferedWork work, Map<SubjectKey, String> titleOf, Instant now) {
        SubjectKey subject = subject(work);
        return new InboxEntry(
                new WorkId(work.id()),
                work.step().id(),
                work.step().nameZh(),
                work.step().nameEn(),
                subject.kind(),
                subject.id(),
                titleOf.getOrDefault(subject, subject.id()),
                work.since(),
                work.due(),
                work.due().map(now::isAfter).orElse(false),
                work.isOffered() ? work.person() : Optional.empty(),
                !work.isOffered(),
                work.step().formKey());
    }

    private static SubjectKey subject(OfferedWork work) {
        return SubjectKey.of(work.process(), work.businessKey())
                .orElseThrow(() -> new IllegalStateException("no kind of subject has process " + work.process()));
    }
}
