package org.lianxi.meeting.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.backfill.BackfillView.Expected;
import org.lianxi.meeting.convening.HeldMeetings.Called;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.document.Files;
import org.lianxi.meeting.document.StoredFileView;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.Matters;

@ApplicationScoped
@Transactional
class ReadingBackfills implements BackfillViews {

    private final BackfillRepository backfills;
    private final Permissions permissions;
    private final Compounds compounds;
    private final Persons persons;
    private final Organisations organisations;
    private final Matters matters;
    private final Files files;
    private final PaperRules rules;
    private final Titles titles;

    @Inject
    ReadingBackfills(
            BackfillRepository backfills,
            Permissions permissions,
            Compounds compounds,
            Persons persons,
            Organisations organisations,
            Matters matters,
            Files files,
            PaperRules rules,
            Titles titles) {
        this.backfills = backfills;
        this.permissions = permissions;
        this.compounds = compounds;
        this.persons = persons;
        this.organisations = organisations;
        this.matters = matters;
        this.files = files;
        this.rules = rules;
        this.titles = titles;
    }

    @Override
    public BackfillView get(PersonId by, BackfillId id) {
        Backfill backfill = backfills.get(id);
        permissions.require(by, Action.READ_MEETING, Scope.community(backfill.community()));
        return view(backfill, by);
    }

    @Override
    public Optional<BackfillView> ofMeeting(PersonId by, MeetingId meeting) {
        return backfills.ofMeeting(meeting).map(backfill -> {
            permissions.require(by, Action.READ_MEETING, Scope.community(backfill.community()));
            return view(backfill, by);
        });
    }

    private BackfillView view(Backfill backfill, PersonId by) {
        Scope here = Scope.community(backfill.community());
        boolean mayEnter = permissions.may(by, Action.PLAN_MEETING, here);
        boolean mayConfirm = permissions.may(by, Action.ISSUE_MINUTES, here);
        Map<PersonId, String> names =
                persons.names(Stream.concat(Stream.of(backfill.enteredBy()), backfill.confirmedBy().stream())
                        .toList());
        Map<MatterId, MatterFacts> facts = matters.get(
                backfill.items().stream().map(item -> item.toDraft().matter()).toList());
        Optional<QuorumResult> quorum =
                backfill.attendance().isEmpty() ? Optional.empty() : Optional.of(rules.quorum(backfill));
        List<StoredFileView> scans = mayEnter || mayConfirm
                ? files.of(new Subject(BackfillFileOwner.KIND, backfill.id().value()))
                : List.of();
        return new BackfillView(
                backfill.id(),
                backfill.community(),
                compounds.get(backfill.head().compound()).name(),
                backfill.head(),
                titles.of(backfill.head()),
                backfill.state(),
                backfill.notice(),
                backfill.noticeGivenAt(),
                backfill.noticeProof(),
                rules.isNoticeInTime(backfill),
                scans,
                backfill.attendance().isEmpty() ? List.of() : everybody(backfill),
                quorum,
                backfill.items().stream()
                        .map(item -> new BackfillView.Item(
                                item.position(),
                                Optional.ofNullable(facts.get(item.toDraft().matter()))
                                        .map(MatterFacts::title)
                                        .orElse(""),
                                item.toDraft()))
                        .toList(),
                named(backfill.enteredBy(), names),
                backfill.enteredAt(),
                backfill.confirmedBy().map(person -> named(person, names)),
                backfill.confirmedAt(),
                backfill.meeting(),
                backfill.remark(),
                mayEnter && backfill.state() == BackfillState.ENTERING,
                mayConfirm && backfill.state() == BackfillState.TO_CONFIRM);
    }

    @Override
    public List<Expected> expected(PersonId by, BackfillId id) {
        Backfill backfill = backfills.get(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(backfill.community()));
        return everybody(backfill);
    }

    /** The chair first, then the parties in their order. */
    private List<Expected> everybody(Backfill backfill) {
        Map<PersonId, BackfillStay> sheet =
                backfill.attendance().stream().collect(Collectors.toMap(BackfillStay::person, Function.identity()));
        List<Called> called = rules.expected(backfill);
        Optional<PersonId> chair = rules.chair(backfill);
        Map<PersonId, String> names =
                persons.names(Stream.concat(chair.stream(), called.stream().map(Called::person))
                        .toList());
        Map<OrganisationId, String> units = organisations.names(
                Stream.concat(Stream.of(backfill.community()), called.stream().map(Called::organisation))
                        .distinct()
                        .toList());
        return Stream.concat(
                        chair.stream()
                                .map(person -> new Expected(
                                        person,
                                        names.getOrDefault(person, ""),
                                        Optional.empty(),
                                        units.getOrDefault(backfill.community(), ""),
                                        Optional.ofNullable(sheet.get(person)))),
                        called.stream()
                                .map(each -> new Expected(
                                        each.person(),
                                        names.getOrDefault(each.person(), ""),
                                        Optional.of(each.party()),
                                        units.getOrDefault(each.organisation(), ""),
                                        Optional.ofNullable(sheet.get(each.person())))))
                .toList();
    }

    private static PersonView named(PersonId person, Map<PersonId, String> names) {
        return new PersonView(person, names.getOrDefault(person, ""));
    }

    @Override
    public Page<BackfillLine> page(PersonId by, PageRequest request) {
        Set<OrganisationId> communities = permissions.communities(by, Action.PLAN_MEETING);
        if (communities.isEmpty()) {
            return Page.empty(request);
        }
        return Page.of(backfills.of(communities, request), request)
                .map(each -> new BackfillLine(
                        each.id(),
                        titles.of(each.head()),
                        each.head().compound(),
                        each.head().heldFrom(),
                        each.state()));
    }

    @Override
    @NoPermissionNeeded("titles are shown only for a person's own work")
    public Map<BackfillId, TitleInCompound> titles(Collection<BackfillId> ids) {
        return backfills.get(ids).stream()
                .collect(Collectors.toMap(
                        Backfill::id,
                        each -> new TitleInCompound(
                                titles.of(each.head()), each.head().compound())));
    }
}
