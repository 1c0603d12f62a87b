package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lianxi.committee.conflict.Concern;
import org.lianxi.committee.conflict.Interest;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.PutOnAgenda;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.recusal.ChallengeConflict;

/** Where the two committees run the community's own company: its party secretary is recused from what concerns it. */
@ApplicationScoped
public class ConflictScenes {

    @Inject
    private Chronicle chronicle;

    @Inject
    private Mandates mandates;

    @Inject
    private PutOnAgenda putOnAgenda;

    @Inject
    private ChallengeConflict challengeConflict;

    /** The company that the community's party secretary runs, if there is one. */
    Optional<OrganisationId> companyOfSecretary(Neighbourhood place) {
        return mandates.of(place.partySecretary()).stream()
                .filter(held -> held.post() == Post.CITY_SERVICE_GENERAL_MANAGER)
                .map(Mandate::organisation)
                .findFirst();
    }

    /** An item that evaluates the company. */
    Supplier<AgendaItemId> listed(
            Neighbourhood place,
            Supplier<MeetingId> meeting,
            Supplier<MatterId> matter,
            OrganisationId company,
            LocalDate day) {
        Affair affair = Affairs.EVALUATION;
        AgendaItemDraft draft = new AgendaItemDraft(
                AgendaItemKind.DECISION,
                affair.mode(),
                affair.obliged(),
                affair.resolution(),
                20,
                Set.of(),
                "",
                Set.of(new Concern(company, Interest.EVALUATED)));
        return chronicle.note(
                Calendar.at(day, 11, 30), () -> putOnAgenda.put(place.secretary(), meeting.get(), matter.get(), draft));
    }

    /** The owners challenge the meeting secretary on an item; nobody has decided yet. */
    void challenged(Neighbourhood place, Supplier<AgendaItemId> item, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 15, 0),
                () -> challengeConflict.challenge(
                        place.speakerOf(Party.OWNERS), item.get(), place.secretary(), "会议秘书曾参与该企业的保洁考核，请予回避。"));
    }
}
