package org.lianxi.committee.robot;

import java.util.Locale;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A robot to be added.
 *
 * @param address where to post, with the key that the chat's operator has given
 * @param secret with which posts are signed (加签); empty for a robot without
 */
public record RobotDraft(
        OrganisationId community, RobotKind kind, String name, String address, String secret, Locale language) {

    /** Neither the address nor the secret. */
    @Override
    public String toString() {
        return "RobotDraft[" + community + ", " + kind + "]";
    }
}
