package org.lianxi.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.robot.KeepRobots;
import org.lianxi.committee.robot.RobotDraft;
import org.lianxi.committee.robot.RobotId;
import org.lianxi.committee.robot.RobotKind;
import org.lianxi.committee.robot.RobotView;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** 群机器人: those of the communities whose robots the person keeps; adding and removing. */
@Named
@RequestScoped
public class RobotsPage {

    private static final String HERE = "/notification/robots?faces-redirect=true";

    @Inject
    private SignedIn signedIn;

    @Inject
    private KeepRobots keepRobots;

    @Inject
    private Organisations organisations;

    @Inject
    private Notices notices;

    private @Nullable List<RobotView> robots;
    private @Nullable Boolean offered;
    private String community = "";
    private RobotKind kind = RobotKind.WECOM;
    private String name = "";
    private String address = "";
    private String secretPassword = "";

    /** Whether the person keeps any. */
    public boolean isOffered() {
        if (offered == null) {
            offered = !keepRobots.communities(signedIn.person()).isEmpty();
        }
        return offered;
    }

    /** Those that there are. */
    public List<RobotView> getRobots() {
        if (robots == null) {
            robots = keepRobots.robots(signedIn.person());
        }
        return robots;
    }

    /** The communities to choose from, by name. */
    public List<SelectItem> getCommunities() {
        return organisations.names(keepRobots.communities(signedIn.person())).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(each -> new SelectItem(each.getKey().value(), each.getValue()))
                .toList();
    }

    /** Adds one, which speaks the language of this page. */
    public String add() {
        keepRobots.add(
                signedIn.person(),
                new RobotDraft(new OrganisationId(community), kind, name, address, secretPassword, signedIn.locale()));
        notices.say("notification", "robot.added");
        return HERE;
    }

    /** Removes the one named in the form. */
    public String remove() {
        String robot = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("robot");
        keepRobots.remove(
                signedIn.person(), new RobotId(Optional.ofNullable(robot).orElse("")));
        notices.say("notification", "robot.removed");
        return HERE;
    }

    public RobotKind[] getKinds() {
        return RobotKind.values();
    }

    public String getCommunity() {
        return community;
    }

    public void setCommunity(String community) {
        this.community = community;
    }

    public RobotKind getKind() {
        return kind;
    }

    public void setKind(RobotKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getSecretPassword() {
        return secretPassword;
    }

    public void setSecretPassword(String secretPassword) {
        this.secretPassword = secretPassword;
    }
}
