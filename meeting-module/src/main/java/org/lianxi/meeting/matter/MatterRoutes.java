package org.lianxi.meeting.matter;

/** Port: where a matter belongs by the table {@code matterRoute}. It proposes; a person confirms. No database is asked. */
public interface MatterRoutes {

    /** The route of the first rule that these answers meet; there always is one. */
    ProposedRoute propose(MatterAnswers answers);
}
