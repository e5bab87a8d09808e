import { SignInButton, SignOutButton, SignedIn, UserButton } from '@clerk/nextjs'
import { Auth, SignUp } from '../ui/auth'

/** Buttons ask nothing, and the project's own screens are read where they are written. */
export const Header = () => <header><SignInButton /><SignedIn><UserButton /></SignedIn><SignOutButton /><Auth /><SignUp /></header>
