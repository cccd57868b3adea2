/**
 * Tasks: calls that outlive their request (extension {@code io.modelcontextprotocol/tasks}). To a call, its task is one
 * more client: it wants progress, is asked questions and gets the answer, and keeps it all until somebody asks.
 *
 * <p>{@link dev.lathe.task.TaskStore} is where they are kept. Depends on {@code core}; used by {@code server}.
 */
@NullMarked
package dev.lathe.task;

import org.jspecify.annotations.NullMarked;
