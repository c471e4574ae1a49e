/** How every request is received, whatever it is about: its size, its correlation id, how long the answer may be kept. */
package dk.familieplan.http;
