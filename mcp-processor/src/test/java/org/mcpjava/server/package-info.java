/**
 * Stand-ins for the portable annotations, version 1.0.0: their names and attributes, and the types they go with. The
 * processor reads them by name, so that these are all a test needs.
 */
package org.mcpjava.server;
