package org.lianxi.meeting.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxi.committee.importing.CheckedImport;
import org.lianxi.committee.importing.Entries;
import org.lianxi.committee.importing.Findings;
import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportKind;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.importing.SheetDesk;
import org.lianxi.committee.importing.SheetSent;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
@Transactional
class ImportingTickets implements ImportTickets {

    private final Permissions permissions;
    private final SheetDesk desk;
    private final Compounds compounds;
    private final RecordMatter recordMatter;
    private final SourceRepository sources;
    private final InstantSource clock;

    @Inject
    ImportingTickets(
            Permissions permissions,
            SheetDesk desk,
            Compounds compounds,
            RecordMatter recordMatter,
            SourceRepository sources,
            InstantSource clock) {
        this.permissions = permissions;
        this.desk = desk;
        this.compounds = compounds;
        this.recordMatter = recordMatter;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public ImportReport check(
            PersonId by, OrganisationId community, String fileName, byte[] content, ImportWords words) {
        require(by, community);
        SheetSent sent = new SheetSent(ImportKind.TICKETS, community.value(), fileName, content);
        return desk.check(by, sent, words, reading(by, community, words));
    }

    @Override
    public ImportReport apply(PersonId by, OrganisationId community, ImportId id, ImportWords words) {
        require(by, community);
        return desk.apply(by, new CheckedImport(id, community.value()), words, reading(by, community, words));
    }

    @Override
    public ImportReport report(PersonId by, OrganisationId community, ImportId id, ImportWords words) {
        require(by, community);
        return desk.report(by, new CheckedImport(id, community.value()), words, reading(by, community, words));
    }

    private void require(PersonId by, OrganisationId community) {
        permissions.require(by, Action.SCREEN_MATTER, Scope.community(community));
    }

    private Function<Findings, Entries> reading(PersonId by, OrganisationId community, ImportWords words) {
        Map<String, CompoundId> byName = compounds.inCommunity(community).stream()
                .collect(Collectors.toMap(CompoundView::name, CompoundView::id, (one, other) -> one));
        return findings -> new TicketEntries(
                findings,
                words,
                byName,
                clock.instant(),
                (origin, numbers) -> sources.recorded(community, origin, numbers),
                draft -> recordMatter.record(by, draft));
    }
}
