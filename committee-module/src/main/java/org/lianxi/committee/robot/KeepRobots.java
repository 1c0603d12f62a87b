package org.lianxi.committee.robot;

import java.util.List;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Adding and removing the robots of a community's group chats. */
public interface KeepRobots {

    /** Most robots of a community. */
    int MOST = 5;

    /** The communities whose robots the person keeps. */
    Set<OrganisationId> communities(PersonId by);

    /** Their robots, oldest first. */
    List<RobotView> robots(PersonId by);

    /**
     * Adds one. It is told of meetings from now on.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if the address is not one of the hosts that the operator allows
     * @throws TooManyRobots if the community has {@value #MOST} already
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not keep the robots of the community
     */
    RobotId add(PersonId by, RobotDraft draft);

    /**
     * Removes one; what waits for it is dropped.
     *
     * @throws UnknownRobot if there is none of this id
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not keep the robots of its community
     */
    void remove(PersonId by, RobotId robot);
}
