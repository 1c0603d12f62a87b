package org.lianxi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.notice.ContactDraft;
import org.lianxi.meeting.notice.ContactOutcome;
import org.lianxi.meeting.notice.DeliveryChannel;
import org.lianxi.meeting.notice.LogContact;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Logging who was phoned, visited, or sent the notice otherwise than on the portal. */
@Named
@RequestScoped
public class PhoneRecipientsPage {

    @Inject
    private LogContact logContact;

    @Inject
    private NoticePage notice;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private InstantSource clock;

    private String person = "";
    private DeliveryChannel channel = DeliveryChannel.PHONE;
    private ContactOutcome outcome = ContactOutcome.REACHED;
    private String note = "";

    @SuppressWarnings("NullAway.Init") // see begin
    private Instant triedAt;

    /** Before the form is first shown: somebody was phoned just now. */
    public void begin() {
        triedAt = clock.instant();
    }

    /** Logs one attempt and shows who is left. */
    public String log() {
        Input.check()
                .text("person", person, 1, Integer.MAX_VALUE)
                .present("triedAt", triedAt)
                .present("channel", channel)
                .present("outcome", outcome)
                .orRefuse();
        logContact.log(
                signedIn.person(),
                notice.meeting(),
                new ContactDraft(new PersonId(person), triedAt, channel, outcome, note));
        notices.say("notice", "phone.done");
        return "/notice/phoneRecipients.xhtml?faces-redirect=true&id=" + notice.meeting();
    }

    /** The recipients, those who have not read it first. */
    public List<SelectItem> getPeople() {
        return Stream.of(true, false)
                .flatMap(first -> notice.getRecord().recipients().stream().filter(each -> each.isToPhone() == first))
                .map(each -> new SelectItem(each.person().value(), each.name() + " · " + each.organisationName()))
                .toList();
    }

    public DeliveryChannel[] getChannels() {
        return new DeliveryChannel[] {
            DeliveryChannel.PHONE, DeliveryChannel.MESSAGE, DeliveryChannel.VISIT, DeliveryChannel.PAPER
        };
    }

    public ContactOutcome[] getOutcomes() {
        return ContactOutcome.values();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public DeliveryChannel getChannel() {
        return channel;
    }

    public void setChannel(DeliveryChannel channel) {
        this.channel = channel;
    }

    public ContactOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ContactOutcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Instant getTriedAt() {
        return triedAt;
    }

    public void setTriedAt(Instant triedAt) {
        this.triedAt = triedAt;
    }
}
