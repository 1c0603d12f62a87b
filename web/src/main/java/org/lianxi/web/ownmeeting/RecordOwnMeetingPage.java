package org.lianxi.web.ownmeeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.ownmeeting.Headcount;
import org.lianxi.committee.ownmeeting.OwnMeetingDraft;
import org.lianxi.committee.ownmeeting.OwnMeetingId;
import org.lianxi.committee.ownmeeting.RecordOwnMeeting;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Recording a committee's own meeting. */
@Named
@RequestScoped
public class RecordOwnMeetingPage {

    @Inject
    private RecordOwnMeeting recordOwnMeeting;

    @Inject
    private OwnMeetingListPage list;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable LocalDate heldOn;
    private String number = "";
    private String decision = "";
    private int membersOfResidents;
    private int membersOfOwners;
    private int membersOfUsers;
    private int presentOfResidents;
    private int presentOfOwners;
    private int presentOfUsers;
    private int proxies;
    private int signatures;

    /** Keeps it, and shows whether it was valid. */
    public String record() {
        OwnMeetingId id = recordOwnMeeting.record(
                signedIn.person(),
                new OwnMeetingDraft(
                        list.committee(),
                        heldOn,
                        number,
                        decision,
                        new Headcount(membersOfResidents, membersOfOwners, membersOfUsers),
                        new Headcount(presentOfResidents, presentOfOwners, presentOfUsers),
                        proxies,
                        signatures));
        notices.say("ownmeeting", "recorded");
        return "/ownMeeting/view?faces-redirect=true&id=" + id;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public int getMembersOfResidents() {
        return membersOfResidents;
    }

    public void setMembersOfResidents(int membersOfResidents) {
        this.membersOfResidents = membersOfResidents;
    }

    public int getMembersOfOwners() {
        return membersOfOwners;
    }

    public void setMembersOfOwners(int membersOfOwners) {
        this.membersOfOwners = membersOfOwners;
    }

    public int getMembersOfUsers() {
        return membersOfUsers;
    }

    public void setMembersOfUsers(int membersOfUsers) {
        this.membersOfUsers = membersOfUsers;
    }

    public int getPresentOfResidents() {
        return presentOfResidents;
    }

    public void setPresentOfResidents(int presentOfResidents) {
        this.presentOfResidents = presentOfResidents;
    }

    public int getPresentOfOwners() {
        return presentOfOwners;
    }

    public void setPresentOfOwners(int presentOfOwners) {
        this.presentOfOwners = presentOfOwners;
    }

    public int getPresentOfUsers() {
        return presentOfUsers;
    }

    public void setPresentOfUsers(int presentOfUsers) {
        this.presentOfUsers = presentOfUsers;
    }

    public int getProxies() {
        return proxies;
    }

    public void setProxies(int proxies) {
        this.proxies = proxies;
    }

    public int getSignatures() {
        return signatures;
    }

    public void setSignatures(int signatures) {
        this.signatures = signatures;
    }
}
