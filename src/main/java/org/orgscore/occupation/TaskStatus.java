package org.orgscore.occupation;

/** What AI does of a task, as {@code RUBRIC.md} of the pack defines it. */
public enum TaskStatus {
    /** AI carries the task from its usual inputs to an acceptable result. */
    CAN_DO,
    /** AI does a definable part; a person does the rest or checks every result. */
    ASSISTS,
    /** A person must do it. */
    HUMAN_ESSENTIAL
}
