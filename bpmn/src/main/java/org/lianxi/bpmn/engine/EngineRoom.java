package org.lianxi.bpmn.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;

/** Where the running engine is found. */
interface EngineRoom {

    /** The engine; fails before it has been started. */
    ProcessEngine engine();

    /** The database in which the engine keeps its tables. */
    DataSource dataSource();
}
