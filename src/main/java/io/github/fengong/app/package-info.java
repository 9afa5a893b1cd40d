/** The command line: one class per command. The only package that touches the standard streams and decides on exit codes. */
package io.github.fengong.app;
